import type { Block, Paragraph } from './document.ts';
import { quotation } from './quotation.ts';

/** What Markdown could mean something by wherever it stands, and characters that a body does not keep. */
const meaningful = /[*_`\[\]<>\&\\~\|#[\p{Cc}--\n]\u2028\u2029\u202a-\u202e]/v;
/** What Markdown means something by where a line begins or ends. */
const beginning = / {0,3}(?:[-+=]|\d{1,9}[.)])| {4}/y;

const heading = /^(#{1,6}) +(\S.*)$/;
const quoteLine = /^> (?=\S)/;
const itemLine = /^- (?=\S)/;

/**
 * Most articles that come from elsewhere are paragraphs parted by blank lines, with a heading, a list or a quotation
 * here and there. They are read here, at a tenth of the cost of a Markdown parser and to the same result
 * (plain-blocks.test.ts); null: there is more to the text.
 */
export function plainBlocks(text: string): Block[] | null {
  const blocks: Block[] = [];
  let list = false;
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[ \n]*\n/)) {
    const read = readPart(part.replace(/^\n+|\n+$/g, ''));
    // Two lists one after the other would be one, and what is set in goes on with the last item.
    if (read === null || (list && (read[0]?.type === 'bulletList' || part.startsWith(' ')))) return null;
    if (read.length > 0) list = read[0]?.type === 'bulletList';
    blocks.push(...read);
  }
  return blocks;
}

function readPart(part: string): Block[] | null {
  switch (part[0]) {
    case '#': {
      const [, marks = '', words = ''] = heading.exec(part) ?? [];
      const content = words === '' ? null : plainParagraph(words)?.content;
      const level = Math.min(4, Math.max(2, marks.length));
      return content ? [{ type: 'heading', attrs: { level }, content }] : null;
    }
    case '>': {
      const lines = linesAfter(quoteLine, part);
      const said = lines && plainParagraph(lines.join('\n'));
      return said ? quotation([said]) : null;
    }
    case '-': {
      const items = linesAfter(itemLine, part)?.map(plainParagraph);
      if (!items?.every((item) => item !== null)) return null;
      return [{ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [item] })) }];
    }
    default: {
      if (part.trim() === '') return [];
      const paragraph = plainParagraph(part);
      return paragraph && [paragraph];
    }
  }
}

/** The lines of a part without what each begins with; null where one begins otherwise. */
function linesAfter(beginning: RegExp, part: string): string[] | null {
  const lines = part.split('\n');
  return lines.every((line) => beginning.test(line)) ? lines.map((line) => line.slice(2)) : null;
}

function plainParagraph(lines: string): Paragraph | null {
  if (meaningful.test(lines) || lines.endsWith('  ') || !lines.isWellFormed()) return null;
  for (let start = 0; start >= 0; start = lines.indexOf('\n', start) + 1 || -1) {
    beginning.lastIndex = start;
    if (beginning.test(lines) || lines.startsWith('  \n', start - 3)) return null;
  }
  const text = (lines.includes('\n') ? lines.replace(/(?<! ) *\n */g, '\n') : lines).trim();
  return text === '' ? null : { type: 'paragraph', content: [{ type: 'text', text }] };
}
