import type { Block, Inline, ListItem, Mark } from './document.ts';

/**
 * Blocks as short lines, for tests that look at what became of a text: `h2 عنوان`, `- بند` two spaces further in for what
 * is inside, `[hello|bold]` for words with marks and `⏎` for a break.
 */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap(lines);
}

function lines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [`p${direction(block.attrs?.dir)} ${words(block.content)}`];
    case 'heading':
      return [`h${block.attrs.level}${direction(block.attrs.dir)} ${words(block.content)}`];
    case 'horizontalRule':
      return ['rule'];
    case 'codeBlock':
      return [`code ${words(block.content)}`];
    case 'figure':
      return [[`figure ${block.attrs.name}`, block.attrs.alt, block.attrs.caption].join(' | ')];
    case 'gallery':
      return ['gallery', ...inside(block.content)];
    case 'embed':
      return [`embed ${block.attrs.href} | ${block.attrs.title}`];
    case 'table':
      return ['table', ...block.content.map(({ content }) => `  ${content.map(cell).join(' | ')}`)];
    case 'bulletList':
      return items(block.content, () => '-');
    case 'orderedList':
      return items(block.content, (at) => `${(block.attrs?.start ?? 1) + at}.`);
    case 'blockquote':
    case 'pullQuote':
      return [`${block.type} — ${block.attrs?.cite ?? ''}`, ...inside(block.content)];
    case 'aside':
      return [`aside ${block.attrs?.title ?? ''}`, ...inside(block.content)];
  }
}

function inside(blocks: readonly Block[]): string[] {
  return outline(blocks).map((line) => `  ${line}`);
}

function items(list: readonly ListItem[], mark: (at: number) => string): string[] {
  return list.flatMap(({ content: [first, ...more] }, at) => {
    if (first?.type !== 'paragraph') return [mark(at), ...inside(first ? [first, ...more] : more)];
    return [`${mark(at)}${direction(first.attrs?.dir)} ${words(first.content)}`, ...inside(more)];
  });
}

function cell({ type, content }: { type: string; content: { content?: Inline[] | undefined }[] }): string {
  const text = content.map((paragraph) => words(paragraph.content)).join(' ¶ ');
  return type === 'tableHeader' ? `#${text}` : text;
}

function words(inlines: readonly Inline[] = []): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'hardBreak') return '⏎';
      const marks = (inline.marks ?? []).map(markName);
      return marks.length > 0 ? `[${inline.text}|${marks.join(' ')}]` : inline.text;
    })
    .join('');
}

function markName(mark: Mark): string {
  if (mark.type === 'link') return mark.attrs.href;
  return mark.type === 'foreign' ? mark.attrs.lang : mark.type;
}

function direction(dir: 'rtl' | 'ltr' | undefined): string {
  return dir ? `(${dir})` : '';
}
