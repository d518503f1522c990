import { Node } from '@tiptap/core';
import { embedOf } from '#editorial/body/embeds.ts';

const figureFields = ['name', 'alt', 'caption', 'credit'];

/** Lines of text that are kept in HTML as one `data-` attribute each, so that a copy inside the editor loses nothing. */
export function dataAttributes(names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        default: '',
        parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
        renderHTML: (attributes: Record<string, string>) => ({ [`data-${name}`]: attributes[name] }),
      },
    ]),
  );
}

/** A picture of the library. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => dataAttributes(figureFields),
  parseHTML: () => [{ tag: 'figure[data-name]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});

export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'figure+',
  draggable: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: () => ['div', { class: 'gallery', 'data-gallery': '' }, 0],
});

/** A video or a post of another site. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => dataAttributes(['href', 'title']),
  parseHTML: () => [
    {
      tag: 'div[data-href]',
      getAttrs: (element) => (embedOf(element.getAttribute('data-href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
});
