import { untouchableIn } from '#arabic/clean-up/untouchable.ts';
import type { Block, BodyDocument, Inline, Mark } from '../body/document.ts';

/** A text of an article that is read as one: a field, or what stands in one block. */
export interface Passage {
  path: string;
  kind: 'field' | 'prose' | 'heading' | 'item' | 'caption';
  text: string;
  /** The text with code, phrases in other languages, addresses and figures covered, unit for unit. */
  prose: string;
  /** The runs that the text is made of. */
  runs: { from: number; to: number; marks: readonly Mark[] }[];
}

/** Stands for what is no prose: no letter and no mark, and as long as what it covers. */
const cover = '\uFFFC';

/** A passage of one run. */
export function passageOf(path: string, kind: Passage['kind'], text: string): Passage {
  return { path, kind, text, prose: covered(text, []), runs: [{ from: 0, to: text.length, marks: [] }] };
}

/** The passages of a body in their order; those of lists, quotations, asides and tables with them, code not. */
export function passagesIn(body: BodyDocument): Passage[] {
  return passagesOf(body.content, 'body.content', 'prose');
}

function passagesOf(blocks: readonly Block[], path: string, kind: 'prose' | 'item'): Passage[] {
  return blocks.flatMap((block, n) => passagesAt(block, `${path}.${n}`, kind));
}

function passagesAt(block: Block, path: string, kind: 'prose' | 'item'): Passage[] {
  switch (block.type) {
    case 'paragraph':
      return [fromInlines(path, kind, block.content)];
    case 'heading':
      return [fromInlines(path, 'heading', block.content)];
    case 'figure':
      return [passageOf(`${path}.attrs.caption`, 'caption', block.attrs.caption)];
    case 'gallery':
      return block.content.flatMap((figure, n) => passagesAt(figure, `${path}.content.${n}`, kind));
    case 'embed':
      return [passageOf(`${path}.attrs.title`, 'caption', block.attrs.title)];
    case 'horizontalRule':
    case 'codeBlock':
      return [];
    case 'table':
      return block.content.flatMap((row, r) =>
        row.content.flatMap((cell, c) =>
          passagesOf(cell.content, `${path}.content.${r}.content.${c}.content`, 'item'),
        ),
      );
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item, i) =>
        passagesOf(item.content, `${path}.content.${i}.content`, 'item'),
      );
    case 'pullQuote':
      return passagesOf(block.content, `${path}.content`, 'item');
    case 'blockquote':
    case 'aside':
      return passagesOf(block.content, `${path}.content`, kind);
  }
}

function fromInlines(path: string, kind: Passage['kind'], content: readonly Inline[] = []): Passage {
  let text = '';
  const runs = content.map((inline) => {
    const from = text.length;
    text += inline.type === 'text' ? inline.text : '\n';
    return { from, to: text.length, marks: inline.type === 'text' ? (inline.marks ?? []) : [] };
  });
  const foreign = runs.filter(({ marks }) => marks.some(({ type }) => type === 'code' || type === 'foreign'));
  return { path, kind, text, prose: covered(text, foreign), runs };
}

function covered(text: string, foreign: readonly { from: number; to: number }[]): string {
  const units = text.split('');
  for (const { from, to } of [...foreign, ...untouchableIn(text)]) units.fill(cover, from, to);
  return units.join('');
}
