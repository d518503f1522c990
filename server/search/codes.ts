/**
 * A word of a document as one number: its stem in 24 bits and, to tell the forms of a stem apart, the word itself in 8.
 * Two stems have the same number once in sixteen million.
 */
export function codeOf(word: string, stem: string): number {
  return ((hashOf(stem) << 8) | (hashOf(word) >>> 24)) >>> 0;
}

/** FNV-1a, with a last stir so that all bits depend on all letters. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
}
