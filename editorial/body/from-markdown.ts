import type { Token } from 'markdown-it';
import type { Block, BodyDocument, FigureBlock, ListItem, Mark, Paragraph } from './document.ts';
import { fromHtml } from './from-html.ts';
import { galleryOf } from './gallery.ts';
import { Inlines } from './inlines.ts';
import { markdown } from './markdown-syntax.ts';
import { noPictures, type PictureNames } from './picture-names.ts';
import { plainBlocks } from './plain-blocks.ts';
import { quotation } from './quotation.ts';
import { readable } from './readable.ts';
import { isSafeHref } from './safe-href.ts';

/**
 * Reads Markdown (CommonMark with tables, and three forms of ours: `> [!PULL]`, `> [!NOTE] title` and
 * `[phrase]{lang=en}`) into a body. Never fails: what has no place in a body is left out, its words kept.
 */
export function fromMarkdown(text: string, pictures: PictureNames = noPictures): BodyDocument {
  return { type: 'doc', content: plainBlocks(text) ?? parseMarkdown(text, pictures) };
}

/** The same by the parser, whatever the text. */
export function parseMarkdown(text: string, pictures: PictureNames): Block[] {
  return new Reader(markdown.parse(text, {}), pictures).blocksUntil(null);
}

class Reader {
  #at = 0;
  readonly #tokens: Token[];
  readonly #pictures: PictureNames;

  constructor(tokens: Token[], pictures: PictureNames) {
    this.#tokens = tokens;
    this.#pictures = pictures;
  }

  blocksUntil(close: string | null): Block[] {
    const blocks: Block[] = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next())
      blocks.push(...this.#block(token));
    return blocks;
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  #block(token: Token): Block[] {
    switch (token.type) {
      case 'paragraph_open':
        return this.#paragraph();
      case 'heading_open': {
        const level = Math.min(4, Math.max(2, Number(token.tag.slice(1))));
        const content = this.#inlineOf('heading_close');
        return content ? [{ type: 'heading', attrs: { level }, content }] : [];
      }
      case 'bullet_list_open':
        return this.#list('bullet_list_close', (content) => ({ type: 'bulletList', content }));
      case 'ordered_list_open': {
        const start = Number(token.attrGet('start') ?? 1);
        return this.#list('ordered_list_close', (content) => ({
          type: 'orderedList',
          attrs: { start },
          content,
        }));
      }
      case 'blockquote_open':
        return quotation(this.blocksUntil('blockquote_close'));
      case 'table_open':
        return this.#table();
      case 'fence':
      case 'code_block': {
        const code = readable(token.content.replace(/\n$/, ''));
        return code ? [{ type: 'codeBlock', content: [{ type: 'text', text: code }] }] : [];
      }
      case 'html_block':
        return fromHtml(token.content, this.#pictures).content;
      case 'hr':
        return [{ type: 'horizontalRule' }];
      default:
        return [];
    }
  }

  /** A paragraph of a picture alone is a figure; pictures inside a sentence are left out. */
  #paragraph(): Block[] {
    const inline = this.#next();
    this.#next();
    const children = inline?.children ?? [];
    const [only, ...more] = children.filter((child) => child.type !== 'softbreak');
    if (only?.type === 'image' && more.every((child) => child.type === 'image')) {
      return galleryOf([only, ...more].flatMap((image) => this.#figure(image)));
    }
    const content = inlineContent(children);
    return content ? [{ type: 'paragraph', content }] : [];
  }

  #figure(image: Token): FigureBlock[] {
    const name = this.#pictures(attribute(image, 'src'));
    if (!name) return [];
    const attrs = { name, alt: image.content, caption: attribute(image, 'title'), credit: '' };
    return [{ type: 'figure', attrs }];
  }

  #list(close: string, make: (items: ListItem[]) => Block): Block[] {
    const items: ListItem[] = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      const content = this.blocksUntil('list_item_close');
      if (content.length > 0) items.push({ type: 'listItem', content });
    }
    return items.length > 0 ? [make(items)] : [];
  }

  #table(): Block[] {
    const rows: {
      type: 'tableRow';
      content: { type: 'tableHeader' | 'tableCell'; content: Paragraph[] }[];
    }[] = [];
    for (let token = this.#next(); token && token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push({ type: 'tableRow', content: [] });
      if (token.type !== 'th_open' && token.type !== 'td_open') continue;
      const type = token.type === 'th_open' ? 'tableHeader' : 'tableCell';
      const content = this.#inlineOf(`${token.type.slice(0, 2)}_close`);
      rows.at(-1)?.content.push({ type, content: [{ type: 'paragraph', content }] });
    }
    return rows.length > 0 ? [{ type: 'table', content: rows }] : [];
  }

  #inlineOf(close: string) {
    const token = this.#next();
    if (token?.type === close) return undefined;
    this.#next();
    return inlineContent(token?.children ?? []);
  }
}

function inlineContent(tokens: Token[]) {
  const inlines = new Inlines();
  const marks: Mark[] = [];
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        inlines.text(token.content, marks);
        break;
      case 'code_inline':
        inlines.text(token.content, [...marks, { type: 'code' }]);
        break;
      case 'softbreak':
        inlines.text('\n', marks);
        break;
      case 'hardbreak':
        inlines.hardBreak();
        break;
      case 'html_inline':
        if (/^<br\b/i.test(token.content)) inlines.hardBreak();
        break;
      case 'image':
        break;
      default: {
        const mark = markOf(token);
        if (mark) marks.push(mark);
        else if (token.nesting === -1) closeMark(marks, token.type);
      }
    }
  }
  return inlines.take();
}

function markOf(token: Token): Mark | null {
  switch (token.type) {
    case 'strong_open':
      return { type: 'bold' };
    case 'em_open':
      return { type: 'italic' };
    case 's_open':
      return { type: 'strike' };
    case 'link_open': {
      const href = attribute(token, 'href');
      return isSafeHref(href) ? { type: 'link', attrs: { href } } : null;
    }
    case 'foreign_open':
      return { type: 'foreign', attrs: { lang: attribute(token, 'lang') } };
    default:
      return null;
  }
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

const closes: Record<string, Mark['type']> = {
  strong_close: 'bold',
  em_close: 'italic',
  s_close: 'strike',
  link_close: 'link',
  foreign_close: 'foreign',
};

/** Takes the innermost mark of the kind away; a link that was refused opened none. */
function closeMark(marks: Mark[], close: string): void {
  const at = marks.findLastIndex((mark) => mark.type === closes[close]);
  if (at >= 0) marks.splice(at, 1);
}
