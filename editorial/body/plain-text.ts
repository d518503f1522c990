import type { Block, BodyDocument, Inline } from './document.ts';

/** The words of a body, one block a line: what is searched, counted and cut into excerpts. */
export function plainText(body: BodyDocument): string {
  const lines: string[] = [];
  for (const block of body.content) collect(block, lines);
  return lines.join('\n');
}

/** The first paragraph that says something, for teasers of articles without a standfirst. */
export function firstParagraph(body: BodyDocument): string {
  for (const block of body.content) {
    if (block.type !== 'paragraph') continue;
    const text = inlineText(block.content);
    if (text !== '') return text;
  }
  return '';
}

function inlineText(content: readonly Inline[] | undefined): string {
  let text = '';
  for (const inline of content ?? []) text += inline.type === 'text' ? inline.text : '\n';
  return text.trim();
}

function collect(block: Block, lines: string[]): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
      lines.push(inlineText(block.content));
      return;
    case 'figure':
      lines.push(block.attrs.caption || block.attrs.alt);
      return;
    case 'gallery':
      for (const figure of block.content) collect(figure, lines);
      return;
    case 'embed':
      lines.push(block.attrs.title);
      return;
    case 'horizontalRule':
      return;
    case 'table':
      for (const row of block.content) {
        lines.push(row.content.flatMap((cell) => cell.content.map((p) => inlineText(p.content))).join(' '));
      }
      return;
    case 'bulletList':
    case 'orderedList':
      for (const item of block.content) for (const inner of item.content) collect(inner, lines);
      return;
    case 'pullQuote':
      return; // a sentence of the text said twice: it must not count twice
    case 'blockquote':
      for (const inner of block.content) collect(inner, lines);
      if (block.attrs?.cite) lines.push(block.attrs.cite);
      return;
    case 'aside':
      if (block.attrs?.title) lines.push(block.attrs.title);
      for (const inner of block.content) collect(inner, lines);
      return;
  }
}
