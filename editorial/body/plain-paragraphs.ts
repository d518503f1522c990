import type { Block } from './document.ts';

/**
 * What any Markdown could begin with or hold, and characters that a body does not keep; a text without them is paragraphs
 * and nothing else.
 */
const markup =
  /[*_`\[\]<>\&\\~\|#[\p{Cc}--[\n\r]]\u2028\u2029\u202a-\u202e\ud800-\udfff]|^ {0,3}(?:[\-+=]|\d{1,9}[.\)])|^ {4}| {2}$/mv;

/**
 * Most articles that come from elsewhere are paragraphs parted by blank lines. They are read here, at a tenth of the cost
 * of a Markdown parser and to the same result (plain-paragraphs.test.ts); null: there is more to the text.
 */
export function plainParagraphs(text: string): Block[] | null {
  if (markup.test(text)) return null;
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \n]*\n/)
    .map((lines) => lines.replace(/(?<! ) *\n */g, '\n').trim())
    .filter((lines) => lines !== '')
    .map((lines) => ({ type: 'paragraph', content: [{ type: 'text', text: lines }] }));
}
