/** A text in its box, which ends where the text does. Every measure is in pixels of the finished picture. */
export interface SheetText {
  text: string;
  size: number;
  weight: 500 | 700;
  /** From one baseline to the next. */
  leading: number;
  colour: string;
  /** From the edge at which lines begin: the right one of a sheet from right to left. */
  start: number;
  top: number;
  /** Where lines are broken. */
  width: number;
  align: 'start' | 'end';
}

export interface SheetRule {
  start: number;
  top: number;
  width: number;
  height: number;
  colour: string;
}

/** A picture of text and filled rectangles, and nothing else. */
export interface Sheet {
  width: number;
  height: number;
  paper: string;
  direction: 'rtl' | 'ltr';
  /** BCP 47. */
  lang: string;
  /** Drawn first, in their order. */
  rules: SheetRule[];
  texts: SheetText[];
}

/** One of the ways in which a sheet becomes a picture. Both break lines at spaces and know bidi isolates (UAX #9). */
export interface Press {
  measure(
    text: SheetText,
    sheet: Pick<Sheet, 'direction' | 'lang'>,
  ): Promise<{ width: number; height: number }>;
  /** The sheet as PNG. */
  draw(sheet: Sheet): Promise<Buffer>;
}

/** Half of what letters of Plex rise above their line more than they fall below it, in ems. */
const middleAboveBaseline = (1.085 - 0.415) / 2;

/** How far below its top a text's first baseline lies. */
export function baselineOf({ leading, size }: Pick<SheetText, 'leading' | 'size'>): number {
  return leading / 2 + middleAboveBaseline * size;
}

/** How far the left edge of a box is from the left edge of its sheet. */
export function leftOf(
  { start, width }: { start: number; width: number },
  sheet: Pick<Sheet, 'direction' | 'width'>,
): number {
  return sheet.direction === 'rtl' ? sheet.width - start - width : start;
}
