import { isolatedValue } from '#arabic/isolated-value.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';

/** The plain-text twin of `<Isolated>`, for titles and attributes. */
export function isolatedText(text: string, edition: EditionId): string {
  return isolatedValue(text, editionFormats[edition]);
}

/** For `t.markup`: isolates what a message puts into `<bdi>` or `<digits>` (it comes in pieces at times). */
export function textIsolates(edition: EditionId) {
  const isolated = (chunks: string) => isolatedText([chunks].flat().join(''), edition);
  return { bdi: isolated, digits: isolated };
}
