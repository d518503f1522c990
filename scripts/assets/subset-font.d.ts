declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    noHinting?: boolean;
    /** With an empty text: the whole font. */
    keepAllGlyphs?: boolean;
    /** OpenType features by their tags; without it, all. */
    keepFeatures?: string[];
    /** Tables by their tags. */
    dropTables?: string[];
    /** Where an axis of a variable font is fixed. */
    variationAxes?: Record<string, number>;
  }

  /** A copy of the font with the glyphs of a text. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
