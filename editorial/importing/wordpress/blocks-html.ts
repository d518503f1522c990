import { embedHtml, galleryHtml, pictureHtml } from '../markup.ts';
import type { Attachments } from './attachment.ts';
import { type BlockNode, blockTree } from './block-tree.ts';
import { footnotesHtml } from './footnotes.ts';
import { paragraphsOfLines } from './paragraphs.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** Marks of a place in the text, which no body needs. */
const silent = new Set(['more', 'nextpage', 'read-more', 'page-break', 'spacer', 'separator']);

/** What blocks show and do not hold themselves. */
export interface BlockSources {
  attachment: Attachments;
  /** As they stand in the post's custom field `footnotes`; '' for none. */
  footnotes: string;
}

/**
 * What blocks show, as HTML: their markup, save where it is not what a reader sees. A block without markup is made on the
 * server whenever it is shown; it is left out and named.
 */
export function blocksHtml(content: string, sources: BlockSources, lost: Set<string>): string {
  return blockTree(content)
    .map((part) => (typeof part === 'string' ? looseHtml(part) : blockHtml(part, sources, lost)))
    .join('');
}

/** Words between blocks are of the old editor, and so are their lines. */
function looseHtml(text: string): string {
  return text.trim() === '' ? text : paragraphsOfLines(text);
}

function blockHtml(block: BlockNode, sources: BlockSources, lost: Set<string>): string {
  const { name, attributes } = block;
  const inside = () =>
    block.inner.map((part) => (typeof part === 'string' ? part : blockHtml(part, sources, lost))).join('');
  const address = textOf(attributes.url);
  if (name === 'embed' || name.startsWith('core-embed/')) return embedBlockHtml(inside(), address);
  if (name === 'footnotes') return footnotesHtml(sources.footnotes);
  if (block.isDynamic) {
    if (!silent.has(name)) lost.add(`block ${name}`);
    return '';
  }
  switch (name) {
    case 'freeform':
    case 'classic':
    case 'shortcode':
      return paragraphsOfLines(inside());
    case 'cover': {
      const html = inside();
      const isPicture = textOf(attributes.backgroundType) !== 'video';
      const shown = address !== '' && isPicture && !ownMarkup(block).includes('<img');
      return shown ? pictureHtml({ url: address, alt: textOf(attributes.alt), caption: '' }) + html : html;
    }
    case 'gallery': {
      const html = inside();
      return /<img\b/i.test(html) ? html : galleryOfIds(attributes.ids, sources.attachment) || html;
    }
    case 'file':
      return withoutButton(inside());
    default:
      return inside();
  }
}

/** An embed's markup holds its address as text, and the words below it. */
function embedBlockHtml(html: string, address: string): string {
  const href = address || (/https?:\/\/[^\s<>"]+/.exec(html)?.[0].replaceAll('&amp;', '&') ?? '');
  if (!/^https?:\/\//.test(href)) return html;
  return embedHtml(href, captionIn(html));
}

function captionIn(html: string): string | undefined {
  const opening = /<figcaption[^<>]*>/i.exec(html);
  if (!opening) return undefined;
  const [caption, ...behind] = html.slice(opening.index + opening[0].length).split(/<\/figcaption>/i, 2);
  return behind.length > 0 ? caption : undefined;
}

/** The button beside the name of a file leads to the same. */
function withoutButton(html: string): string {
  const pieces = piecesOf(html);
  const isLink = ({ kind, name }: Piece) => kind === 'tag' && name === 'a';
  const isEnd = (piece: Piece) => isLink(piece) && piece.text.startsWith('</');
  const lastEnd = pieces.findLastIndex(isEnd);
  let isInside = false;
  const kept = pieces.filter((piece, at) => {
    if (isLink(piece) && at < lastEnd && piece.text.includes('wp-block-file__button')) isInside = true;
    if (!isInside) return true;
    isInside = !isEnd(piece);
    return false;
  });
  return kept.map(({ text }) => text).join('');
}

function galleryOfIds(ids: unknown, attachment: Attachments): string {
  const pictures = (Array.isArray(ids) ? ids : []).flatMap((id) => attachment(Number(id)) ?? []);
  return pictures.length > 0 ? galleryHtml(pictures) : '';
}

function ownMarkup({ inner }: BlockNode): string {
  return inner.filter((part) => typeof part === 'string').join('');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
