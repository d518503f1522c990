import type { BodyDocument } from '../body/document.ts';
import { plainText } from '../body/plain-text.ts';
import { type Finding, finding } from './finding.ts';

const bytesInMegabyte = 1_000_000;

/** In bytes of UTF-8: some ninety thousand Arabic words, which is a book, and a page that a phone draws for seconds. */
const largest = bytesInMegabyte;

/** A text so large that it was most likely pasted by mistake; its size is told in megabytes of UTF-8. */
export function checkSize(body: BodyDocument): Finding[] {
  const bytes = new TextEncoder().encode(plainText(body)).length;
  if (bytes <= largest) return [];
  const megabytes = Math.round((bytes / bytesInMegabyte) * 10) / 10;
  return [finding('body-large', 'body.content.0', { values: { megabytes } })];
}
