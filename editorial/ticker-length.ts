/** In characters. */
export const longestTickerText = 200;

/** What one line of a phone shows of an item, about; what goes beyond is cut at a word. */
export const tickerLine = 60;
