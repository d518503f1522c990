import type { Block, BodyDocument, Inline, ListItem, Mark, Paragraph } from './document.ts';

/** From the outermost mark to the innermost. */
export const markOrder = ['link', 'foreign', 'bold', 'italic', 'strike', 'code'] as const;

/**
 * A body in the one form that an editor gives back for all that mean the same: neighbours with the same marks are one
 * run, marks are in one order and each is there once, what may be left out is there or not by one rule, and nothing that
 * holds blocks is without one. Readers see no difference.
 */
export function canonicalBody(body: BodyDocument): BodyDocument {
  return { type: 'doc', content: blocks(body.content) };
}

function blocks(content: readonly Block[]): Block[] {
  return content.length > 0 ? content.map(block) : [{ type: 'paragraph' }];
}

function block(one: Block): Block {
  switch (one.type) {
    case 'paragraph':
      return paragraph(one);
    case 'heading': {
      const { level, dir } = one.attrs;
      return { type: 'heading', attrs: { level, ...(dir && { dir }) }, ...inlines(one.content) };
    }
    case 'codeBlock':
      return { type: 'codeBlock', ...inlines(one.content) };
    case 'horizontalRule':
    case 'figure':
    case 'gallery':
    case 'embed':
      return one;
    case 'table':
      return {
        type: 'table',
        content: one.content.map((row) => ({
          type: 'tableRow',
          content: row.content.map(({ type, content }) => ({ type, content: content.map(paragraph) })),
        })),
      };
    case 'bulletList':
      return { type: 'bulletList', content: one.content.map(item) };
    case 'orderedList':
      return { type: 'orderedList', attrs: { start: one.attrs?.start ?? 1 }, content: one.content.map(item) };
    case 'blockquote':
      return { type: 'blockquote', attrs: { cite: one.attrs?.cite ?? '' }, content: blocks(one.content) };
    case 'pullQuote':
      return {
        type: 'pullQuote',
        attrs: { cite: one.attrs?.cite ?? '' },
        content: one.content.map(paragraph),
      };
    case 'aside':
      return { type: 'aside', attrs: { title: one.attrs?.title ?? '' }, content: blocks(one.content) };
  }
}

function item({ content }: ListItem): ListItem {
  return { type: 'listItem', content: blocks(content) };
}

function paragraph({ attrs, content }: Paragraph): Paragraph {
  return { type: 'paragraph', ...(attrs?.dir && { attrs: { dir: attrs.dir } }), ...inlines(content) };
}

function inlines(content: readonly Inline[] = []): { content?: Inline[] } {
  const runs: Inline[] = [];
  for (const inline of content) {
    const last = runs.at(-1);
    const run = inline.type === 'text' ? text(inline.text, inline.marks ?? []) : inline;
    if (run.type === 'text' && last?.type === 'text' && sameMarks(last.marks, run.marks)) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else {
      runs.push(run);
    }
  }
  return runs.length > 0 ? { content: runs } : {};
}

function text(words: string, marks: readonly Mark[]): Inline {
  const ordered = markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
  return { type: 'text', text: words, ...(ordered.length > 0 && { marks: ordered }) };
}

function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
