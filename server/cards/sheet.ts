/** One line of text. Every measure is in pixels of the finished picture. */
export interface SheetLine {
  text: string;
  size: number;
  weight: 500 | 700;
  colour: string;
  /** How far its beginning is from the edge at which lines begin, the right one of a sheet from right to left. */
  start: number;
  baseline: number;
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
  lines: SheetLine[];
}

/** One of the ways in which a sheet becomes a picture. Both shape Arabic and know bidi isolates (UAX #9). */
export interface Press {
  /** How wide each of the words is, in ems. */
  widthsOf(words: string[], weight: 500 | 700): Promise<number[]>;
  /** The sheet as PNG. */
  draw(sheet: Sheet): Promise<Buffer>;
}
