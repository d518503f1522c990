/**
 * What a word is worth by how few documents hold it: the inverse document frequency of BM25, never negative.
 * @param often how many documents hold it; an estimate need not be whole
 */
export function rarity(often: number, documents: number): number {
  return Math.log(1 + Math.max(0, documents - often + 0.5) / (often + 0.5));
}
