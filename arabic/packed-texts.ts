/** Many short texts end to end in one buffer: two bytes a code unit and four a text, where a string costs some thirty. */
export class PackedTexts {
  readonly units: Uint16Array;
  /** Where each text begins in `units`, and at the end where the last one ends. */
  readonly starts: Uint32Array;

  constructor(texts: readonly string[]) {
    this.starts = new Uint32Array(texts.length + 1);
    for (const [n, text] of texts.entries()) this.starts[n + 1] = this.start(n) + text.length;
    this.units = new Uint16Array(this.start(texts.length));
    for (const [n, text] of texts.entries()) {
      const start = this.start(n);
      for (let at = 0; at < text.length; at++) this.units[start + at] = text.charCodeAt(at);
    }
  }

  start(n: number): number {
    return this.starts[n] ?? 0;
  }

  text(n: number): string {
    const units = this.units.subarray(this.start(n), this.start(n + 1));
    return String.fromCharCode.apply(null, units as unknown as number[]);
  }

  get bytes(): number {
    return this.units.byteLength + this.starts.byteLength;
  }
}
