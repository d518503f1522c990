import type { Block, BodyDocument } from './document.ts';

/** The names of the pictures that a body shows, each once. */
export function figuresIn(body: BodyDocument): string[] {
  return [...new Set(body.content.flatMap(namesIn))];
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
