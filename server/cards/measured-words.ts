const most = 5000;

/**
 * Remembers how wide words are: the same few thousand make up most headlines.
 * @param measure the widths of words that are not known yet, in ems
 */
export function rememberingWidths(
  measure: (words: string[], weight: 500 | 700) => Promise<number[]>,
): (words: string[], weight: 500 | 700) => Promise<number[]> {
  const known = { 500: new Map<string, number>(), 700: new Map<string, number>() };
  return async (words, weight) => {
    const widths = known[weight];
    const unknown = [...new Set(words)].filter((word) => !widths.has(word));
    const measured = unknown.length > 0 ? await measure(unknown, weight) : [];
    const found = new Map(unknown.map((word, at) => [word, measured[at] ?? 0]));
    const all = words.map((word) => widths.get(word) ?? found.get(word) ?? 0);
    if (widths.size > most) widths.clear();
    for (const [word, width] of found) widths.set(word, width);
    return all;
  };
}
