import type { BodyDocument } from '#editorial/body/document.ts';
import { readable } from '#editorial/body/readable.ts';

/** Plain text as paragraphs: one a line, as word processors and mail programs copy it; blank lines only part them. */
export function pastedText(text: string): BodyDocument {
  const lines = readable(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    type: 'doc',
    content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  };
}
