import { tagEnds, tagName } from './tag-end.ts';

/** A piece of HTML: words, a tag, a comment, or an element that is kept as it is written, such as `pre`. */
export interface Piece {
  kind: 'text' | 'tag' | 'comment' | 'whole';
  text: string;
  /** Of a tag or a whole element, in small letters; empty otherwise. */
  name: string;
}

/** What is read up to its closing tag: a break in it means a break, or it is no text at all. */
const whole = new Set(['pre', 'script', 'style', 'textarea', 'svg', 'math', 'noscript', 'template']);

/** Cuts HTML into pieces that make it up again when joined, in time that grows with its length alone. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open = new Set<string>();
  const endOfTag = tagEnds(html);
  let words = 0;
  let at = html.indexOf('<');
  const take = (kind: Piece['kind'], end: number, name = '') => {
    if (at > words) pieces.push({ kind: 'text', text: html.slice(words, at), name: '' });
    pieces.push({ kind, text: html.slice(at, end), name });
    words = end;
  };
  for (; at >= 0; at = html.indexOf('<', Math.max(words, at + 1))) {
    if (html.startsWith('<!--', at)) {
      const end = open.has('-->') ? -1 : html.indexOf('-->', at + 4);
      if (end < 0) open.add('-->');
      else take('comment', end + 3);
      continue;
    }
    const end = endOfTag(at);
    if (end < 0) continue;
    const name = tagName(html, at);
    const closing = whole.has(name) && html[at + 1] !== '/' ? closingEnd(html, name, end, open) : -1;
    if (closing < 0) take('tag', end, name);
    else take('whole', closing, name);
  }
  if (words < html.length) pieces.push({ kind: 'text', text: html.slice(words), name: '' });
  return pieces;
}

/** @param open names of which no closing tag is left, so that it is looked for once */
function closingEnd(html: string, name: string, start: number, open: Set<string>): number {
  if (open.has(name)) return -1;
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = start;
  if (closing.exec(html)) return closing.lastIndex;
  open.add(name);
  return -1;
}
