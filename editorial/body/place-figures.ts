import type { Block, BodyDocument, FigureBlock } from './document.ts';
import { figuresIn } from './figures.ts';
import type { PictureNames } from './picture-names.ts';

/** Gives the figures of a body the names that the library knows their pictures by; those it has not are left out. */
export function placeFigures(body: BodyDocument, pictures: PictureNames): BodyDocument {
  return figuresIn(body).length === 0 ? body : { ...body, content: placed(body.content, pictures) };
}

function placed(blocks: Block[], pictures: PictureNames): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'figure':
        return placedFigure(block, pictures);
      case 'gallery': {
        const content = block.content.flatMap((figure) => placedFigure(figure, pictures));
        return content.length > 0 ? [{ ...block, content }] : [];
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

function placedFigure(figure: FigureBlock, pictures: PictureNames): FigureBlock[] {
  const name = pictures(figure.attrs.name);
  return name ? [{ ...figure, attrs: { ...figure.attrs, name } }] : [];
}
