import type { Block, Inline, Paragraph } from './document.ts';

const label = /^\[!(PULL|NOTE)\][ \t]*([^\n]*)\n?/;

/**
 * What a Markdown quotation means: a pull quote, an aside, or words that someone said. Its source is the last line
 * where that begins with a dash.
 */
export function quotation(blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  const opening = first?.type === 'paragraph' ? first.content?.[0] : undefined;
  const found = opening?.type === 'text' ? label.exec(opening.text) : null;
  if (!found || opening?.type !== 'text' || first?.type !== 'paragraph') {
    const { content, cite } = withoutCite(blocks);
    return content.length > 0 ? [{ type: 'blockquote', attrs: { cite }, content }] : [];
  }
  const remaining = opening.text.slice(found[0].length);
  const start = withInlines(first, [
    ...(remaining ? [{ ...opening, text: remaining }] : []),
    ...(first.content ?? []).slice(1),
  ]);
  const inner = start.content ? [start, ...rest] : rest;
  if (found[1] === 'NOTE')
    return inner.length > 0 ? [{ type: 'aside', attrs: { title: found[2] ?? '' }, content: inner }] : [];
  const { content, cite } = withoutCite(inner);
  const paragraphs = content.filter((block) => block.type === 'paragraph');
  return paragraphs.length > 0 ? [{ type: 'pullQuote', attrs: { cite }, content: paragraphs }] : [];
}

const citeLine = /(?:^|\n)\s*[—–]\s+([^\n]+)$/;

function withoutCite(blocks: Block[]): { content: Block[]; cite: string } {
  const last = blocks.at(-1);
  const closing = last?.type === 'paragraph' ? last.content?.at(-1) : undefined;
  const found = closing?.type === 'text' && !closing.marks ? citeLine.exec(closing.text) : null;
  if (!found || closing?.type !== 'text' || last?.type !== 'paragraph') return { content: blocks, cite: '' };
  const remaining = closing.text.slice(0, found.index);
  const kept = withInlines(last, [
    ...(last.content ?? []).slice(0, -1),
    ...(remaining ? [{ ...closing, text: remaining }] : []),
  ]);
  return { content: [...blocks.slice(0, -1), ...(kept.content ? [kept] : [])], cite: found[1]?.trim() ?? '' };
}

function withInlines(paragraph: Paragraph, content: Inline[]): Paragraph {
  return { ...paragraph, content: content.length > 0 ? content : undefined };
}
