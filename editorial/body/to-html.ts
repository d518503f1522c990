import type { PageLanguage } from '#arabic/isolated-value.ts';
import { languageDirection } from '#arabic/language-direction.ts';
import type { Block, BodyDocument, EmbedBlock, FigureBlock, Inline, ListItem, Mark } from './document.ts';
import { type Embed, embedOf } from './embeds.ts';
import { headingRanks } from './heading-ranks.ts';
import { htmlElement as element, escapedHtml, isolatedHtml, runningHtml } from './html-markup.ts';
import { tableHtml } from './table-html.ts';

/** A picture as a page elsewhere may show it: one file, with the size that it has. */
export interface HtmlPicture {
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** What a body needs to know to be read anywhere else than on its own page. */
export interface HtmlContext {
  /** The language and direction of the text. */
  page: PageLanguage;
  /** The absolute address of a link; null: it leads nowhere from there, and its words stand without it. */
  absolute: (href: string) => string | null;
  /** The pictures that are there, by name; a figure whose picture is not is left out. */
  picture: (name: string) => HtmlPicture | null;
  /** What is said of a video or post that lies elsewhere. */
  embedName: (provider: Embed['provider']) => string;
}

/**
 * A body as HTML of its own, for feeds: no script, no style, no class, no frame, only absolute addresses. Everything
 * that is in it is written here, so that nothing can come through but text.
 */
export function toHtml(body: BodyDocument, context: HtmlContext): string {
  const ranks = headingRanks(body);
  const all = (blocks: readonly Block[]): string => blocks.map(one).join('\n');
  const words = (inlines: Inline[] | undefined) => inlinesHtml(inlines, context);

  function one(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return block.content?.length ? element('p', { dir: block.attrs?.dir }, words(block.content)) : '';
      case 'heading':
        return element(`h${ranks[block.attrs.level] ?? 4}`, { dir: block.attrs.dir }, words(block.content));
      case 'horizontalRule':
        return element('hr');
      case 'codeBlock':
        return element('pre', { dir: 'ltr' }, element('code', {}, words(block.content)));
      case 'figure':
        return figureHtml(block, context);
      case 'gallery':
        return block.content.map((figure) => figureHtml(figure, context)).join('\n');
      case 'embed':
        return embedHtml(block, context);
      case 'table':
        return tableHtml(block, words);
      case 'bulletList':
        return element('ul', {}, block.content.map(item).join(''));
      case 'orderedList':
        return element('ol', { start: block.attrs?.start }, block.content.map(item).join(''));
      case 'blockquote':
      case 'pullQuote':
        return quoteHtml(all(block.content), block.attrs?.cite, context);
      case 'aside': {
        const title = block.attrs?.title;
        const head = title ? element('p', {}, element('strong', {}, runningHtml(title, context.page))) : '';
        return element('aside', {}, head + all(block.content));
      }
    }
  }

  /** An item that is one paragraph is written without the paragraph. */
  function item({ content: [first, ...more] }: ListItem): string {
    if (first?.type !== 'paragraph') return element('li', {}, all(first ? [first, ...more] : more));
    return element('li', { dir: first.attrs?.dir }, words(first.content) + all(more));
  }

  return all(body.content);
}

/** A picture with what it shows and whose it is. */
export function pictureHtml(
  picture: HtmlPicture,
  { caption, credit }: { caption: string; credit: string },
  page: PageLanguage,
): string {
  const { src, width, height, alt } = picture;
  const said = [caption && runningHtml(caption, page), credit && isolatedHtml(credit, page)].filter(Boolean);
  const words = said.length > 0 ? element('figcaption', {}, said.join(' ')) : '';
  return element('figure', {}, element('img', { src, width, height, alt }) + words);
}

function figureHtml({ attrs }: FigureBlock, { picture, page }: HtmlContext): string {
  const found = picture(attrs.name);
  return found ? pictureHtml({ ...found, alt: attrs.alt || found.alt }, attrs, page) : '';
}

/** Nothing is loaded from elsewhere: a link to it. */
function embedHtml({ attrs: { href, title } }: EmbedBlock, { page, embedName }: HtmlContext): string {
  const found = embedOf(href);
  if (!found) return '';
  const words = isolatedHtml(title || href, page);
  return element('p', {}, `${escapedHtml(embedName(found.provider))}: ${element('a', { href }, words)}`);
}

function quoteHtml(inside: string, cite: string | undefined, { page }: HtmlContext): string {
  const quote = element('blockquote', {}, inside);
  return cite ? element('figure', {}, quote + element('figcaption', {}, isolatedHtml(cite, page))) : quote;
}

function inlinesHtml(inlines: Inline[] = [], context: HtmlContext): string {
  return inlines
    .map((inline) =>
      inline.type === 'hardBreak' ? element('br') : markedHtml(inline.text, inline.marks ?? [], context),
    )
    .join('');
}

/** The first mark is the outermost. Code and foreign words are set as they are; all other text is looked at for runs. */
function markedHtml(text: string, marks: readonly Mark[], context: HtmlContext): string {
  const isPlain = marks.some(({ type }) => type === 'code' || type === 'foreign');
  const words = isPlain ? escapedHtml(text) : runningHtml(text, context.page);
  return marks.reduceRight((inner, mark) => wrapped(inner, mark, context), words);
}

function wrapped(inner: string, mark: Mark, { absolute }: HtmlContext): string {
  switch (mark.type) {
    case 'bold':
      return element('strong', {}, inner);
    case 'italic':
      return element('em', {}, inner);
    case 'strike':
      return element('s', {}, inner);
    case 'code':
      return element('code', { dir: 'ltr' }, inner);
    case 'link': {
      const href = absolute(mark.attrs.href);
      return href === null ? inner : element('a', { href }, inner);
    }
    case 'foreign': {
      const { lang } = mark.attrs;
      return element('span', { lang, dir: languageDirection(lang) }, inner);
    }
  }
}
