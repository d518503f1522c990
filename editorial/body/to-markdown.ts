import type { Block, BodyDocument, Inline, ListItem, Mark } from './document.ts';
import { fromMarkdown } from './from-markdown.ts';

/**
 * A body as Markdown that `fromMarkdown` reads back into the very same body; null where there is none, as for pictures,
 * tables and directions. What this gives can be edited as text without losing anything.
 */
export function toMarkdown(body: BodyDocument): string | null {
  const text = blocksText(body.content);
  if (text === null) return null;
  const isSame = JSON.stringify(plain(fromMarkdown(text))) === JSON.stringify(plain(body));
  return isSame ? text : null;
}

/** Without what is empty or undefined, and with the keys in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]),
  );
}

function blocksText(blocks: readonly Block[]): string | null {
  const texts = blocks.map(blockText);
  return texts.every((text) => text !== null) ? texts.filter((text) => text !== '').join('\n\n') : null;
}

function blockText(block: Block): string | null {
  switch (block.type) {
    case 'paragraph':
      return inlinesText(block.content);
    case 'heading': {
      const text = inlinesText(block.content);
      return text === null ? null : `${'#'.repeat(block.attrs.level)} ${text}`;
    }
    case 'horizontalRule':
      return '***';
    case 'blockquote': {
      const text = blocksText(block.content);
      return text === null || block.attrs?.cite ? null : indented(text, '> ', '> ');
    }
    case 'bulletList':
      return listText(block.content, () => '- ');
    case 'orderedList':
      return listText(block.content, (at) => `${(block.attrs?.start ?? 1) + at}. `);
    default:
      return null;
  }
}

function listText(items: readonly ListItem[], markOf: (at: number) => string): string | null {
  const texts = items.map(({ content }, at) => {
    const text = blocksText(content);
    return text === null ? null : indented(text, markOf(at), ' '.repeat(markOf(at).length));
  });
  return texts.every((text) => text !== null) ? texts.join('\n') : null;
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => (line === '' && at > 0 ? others.trimEnd() : (at === 0 ? first : others) + line))
    .join('\n');
}

function inlinesText(inlines: readonly Inline[] = []): string | null {
  const texts = inlines.map((inline) => {
    if (inline.type === 'hardBreak') return '\\\n';
    return (inline.marks ?? []).reduceRight<string | null>(marked, escaped(inline.text));
  });
  return texts.every((text) => text !== null) ? texts.join('') : null;
}

function marked(text: string | null, mark: Mark): string | null {
  if (text === null) return null;
  switch (mark.type) {
    case 'bold':
      return `**${text}**`;
    case 'italic':
      return `*${text}*`;
    case 'strike':
      return `~~${text}~~`;
    case 'link':
      return `[${text}](<${mark.attrs.href}>)`;
    default:
      return null;
  }
}

/** What would be read as a sign of Markdown, at the start of a line or anywhere. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+(?=[.)]))/, (_, space, sign) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}
