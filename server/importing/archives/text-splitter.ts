interface Parts {
  markup(text: string): void;
  cdata(text: string): void;
  /** What is of no use: comments and the signs around what is. */
  passed(text: string): void;
}

const cdataStart = '<![CDATA[';
const commentStart = '<!--';
const ends = { cdata: ']]>', comment: '-->' } as const;

/** Parts XML that comes in pieces into its markup and what stands in CDATA, wherever the pieces end. */
export class TextSplitter {
  readonly #parts: Parts;
  #within: 'markup' | 'cdata' | 'comment' = 'markup';
  /** The end of the last piece, where it may be the beginning of a sign. */
  #held = '';

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  write(piece: string): void {
    // Joined rather than added: of a sum, V8 may make another flat copy for each slice, and a slice keeps its copy alive.
    const text = [this.#held, piece].join('');
    this.#held = '';
    let at = 0;
    while (at < text.length) at = this.#within === 'markup' ? this.#markup(text, at) : this.#inside(text, at);
  }

  /** What was held back was no sign after all. */
  end(): void {
    if (this.#held && this.#within === 'markup') this.#parts.markup(this.#held);
    if (this.#held && this.#within === 'cdata') this.#parts.cdata(this.#held);
    this.#held = '';
  }

  #markup(text: string, from: number): number {
    const found = text.indexOf('<!', from);
    const at = found < 0 && text.endsWith('<') ? text.length - 1 : found;
    if (at < 0) {
      this.#parts.markup(text.slice(from));
      return text.length;
    }
    const sign = text.slice(at, at + cdataStart.length);
    const start = [cdataStart, commentStart].find((one) => sign.startsWith(one));
    if (start) {
      if (at > from) this.#parts.markup(text.slice(from, at));
      this.#within = start === cdataStart ? 'cdata' : 'comment';
      return at + start.length;
    }
    if (sign.length < cdataStart.length && [cdataStart, commentStart].some((one) => one.startsWith(sign))) {
      if (at > from) this.#parts.markup(text.slice(from, at));
      this.#held = text.slice(at);
      return text.length;
    }
    this.#parts.markup(text.slice(from, at + 2));
    return at + 2;
  }

  #inside(text: string, from: number): number {
    const part = this.#within === 'cdata' ? this.#parts.cdata : this.#parts.passed;
    const end = text.indexOf(ends[this.#within as 'cdata'], from);
    if (end >= 0) {
      part(text.slice(from, end));
      this.#within = 'markup';
      return end + 3;
    }
    const last = Math.max(from, text.length - 2);
    if (last > from) part(text.slice(from, last));
    this.#held = text.slice(last);
    return text.length;
  }
}
