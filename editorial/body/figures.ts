import type { Block, BodyDocument } from './document.ts';

const known = new WeakMap<BodyDocument, string[]>();

/** The names of the pictures that a body shows, each once. */
export function figuresIn(body: BodyDocument): string[] {
  const names = known.get(body) ?? [...new Set(body.content.flatMap(namesIn))];
  known.set(body, names);
  return names;
}

/** Brings the names that were found in another thread. */
export function bringFigures(body: BodyDocument, names: string[]): void {
  known.set(body, names);
}

function namesIn(block: Block): string[] {
  switch (block.type) {
    case 'figure':
      return [block.attrs.name];
    case 'gallery':
      return block.content.map((figure) => figure.attrs.name);
    case 'blockquote':
    case 'aside':
      return block.content.flatMap(namesIn);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(namesIn));
    default:
      return [];
  }
}
