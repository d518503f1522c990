import { embedHtml } from '../markup.ts';
import { piecesOf } from './pieces.ts';

/** Elements that stand between paragraphs, as WordPress counts them. */
const blocks = new Set(
  (
    'address article aside blockquote caption center col colgroup dd details dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main map menu nav ol option p pre ' +
    'script section select style summary table tbody td textarea tfoot th thead tr ul video audio object'
  ).split(' '),
);

/**
 * Classic posts hold plain lines: an empty line begins a paragraph, a single break is one in the text, and neither means
 * anything beside a block element, in `pre` or in a tag. An address alone on a line is what lies there.
 * As https://developer.wordpress.org/reference/functions/wpautop/ describes it.
 */
export function paragraphsOfLines(content: string): string {
  const out: string[] = [];
  let run = '';
  const flush = () => {
    out.push(...runHtml(run));
    run = '';
  };
  for (const piece of piecesOf(content.replace(/\r\n?/g, '\n'))) {
    if (piece.kind === 'comment') continue;
    if (piece.kind === 'text') {
      run += piece.text;
    } else if (piece.kind === 'whole' || blocks.has(piece.name)) {
      flush();
      out.push(piece.text);
    } else {
      run += piece.text.replaceAll('\n', ' ');
    }
  }
  flush();
  return out.join('\n');
}

const address = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/;

function runHtml(run: string): string[] {
  const paragraphs = run
    .split(/\n[ \t\u00A0]*\n\s*/)
    .flatMap(apartFromAddresses)
    .filter(({ text }) => text.trim() !== '');
  const isAlone = paragraphs.length === 1;
  return paragraphs.map(({ text, isAddress }) => {
    if (isAddress) return embedHtml(text.replaceAll('&amp;', '&'));
    const inner = withBreaks(text.trim());
    return isAlone ? inner : `<p>${inner}</p>`;
  });
}

function withBreaks(text: string): string {
  return text.includes('\n') ? text.replace(/(<br\s*\/?>)?[ \t]*\n[ \t]*/gi, '<br>') : text;
}

function apartFromAddresses(paragraph: string): { text: string; isAddress: boolean }[] {
  if (!paragraph.includes('http')) return [{ text: paragraph, isAddress: false }];
  const parts: { text: string; isAddress: boolean }[] = [];
  let lines: string[] = [];
  for (const line of paragraph.split('\n')) {
    const found = address.exec(line)?.[1];
    if (!found) {
      lines.push(line);
      continue;
    }
    parts.push({ text: lines.join('\n'), isAddress: false }, { text: found, isAddress: true });
    lines = [];
  }
  return [...parts, { text: lines.join('\n'), isAddress: false }];
}
