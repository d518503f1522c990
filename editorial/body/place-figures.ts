import type { Block, BodyDocument } from './document.ts';
import { figuresIn } from './figures.ts';
import type { PictureNames } from './picture-names.ts';

/** Gives the figures of a body the names that the library knows their pictures by; those it has not are left out. */
export function placeFigures(body: BodyDocument, pictures: PictureNames): BodyDocument {
  return figuresIn(body).length === 0 ? body : { ...body, content: placed(body.content, pictures) };
}

function placed(blocks: Block[], pictures: PictureNames): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'figure': {
        const name = pictures(block.attrs.name);
        return name ? [{ ...block, attrs: { ...block.attrs, name } }] : [];
      }
      case 'blockquote':
      case 'aside':
        return [{ ...block, content: placed(block.content, pictures) }];
      case 'bulletList':
      case 'orderedList':
        return [
          {
            ...block,
            content: block.content.map((item) => ({ ...item, content: placed(item.content, pictures) })),
          },
        ];
      default:
        return [block];
    }
  });
}
