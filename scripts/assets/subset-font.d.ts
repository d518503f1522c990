declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    noHinting?: boolean;
    /** With an empty text: the whole font. */
    keepAllGlyphs?: boolean;
  }

  /** A copy of the font with the glyphs of a text; all layout features and variation axes are kept. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
