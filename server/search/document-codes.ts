/**
 * The words of a document as numbers (codes.ts), in their order. The first two numbers say how many of the others are the
 * headline's and the standfirst's; the rest is the body's.
 */
export type DocumentCodes = Uint32Array;

/** Where headline, standfirst and body begin among the codes, and where the last one ends. */
export function fieldsIn(
  codes: DocumentCodes,
): [headline: number, standfirst: number, body: number, end: number] {
  const standfirst = 2 + (codes[0] ?? 0);
  return [2, standfirst, standfirst + (codes[1] ?? 0), codes.length];
}

/** The codes in the bytes that a database gave back: these may begin at any address, numbers want one that four divides. */
export function codesIn(bytes: Uint8Array): DocumentCodes {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** Whether words follow each other somewhere in one of the three fields. */
export function holdsPhrase(codes: DocumentCodes, phrase: readonly number[]): boolean {
  const fields = fieldsIn(codes);
  for (let at = codes.indexOf(phrase[0] ?? 0, 2); at >= 0; at = codes.indexOf(phrase[0] ?? 0, at + 1)) {
    const end = fields.find((boundary) => boundary > at) ?? codes.length;
    if (at + phrase.length <= end && phrase.every((code, n) => codes[at + n] === code)) return true;
  }
  return false;
}
