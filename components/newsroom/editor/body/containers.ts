import { Node } from '@tiptap/core';

/** An attribute that is a line of text, kept in HTML as `data-NAME`. */
function lineAttribute(name: string) {
  return {
    [name]: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
      renderHTML: (attributes: Record<string, string>) => ({ [`data-${name}`]: attributes[name] }),
    },
  };
}

/** Words that someone said. Whose they are is drawn beneath by the sheet. */
export const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => lineAttribute('cite'),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', { ...HTMLAttributes, class: 'quote' }, 0],
});

/** A sentence of the text said again, large. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => lineAttribute('cite'),
  parseHTML: () => [{ tag: 'div[data-pull-quote]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    { ...HTMLAttributes, class: 'pull-quote', 'data-pull-quote': '' },
    0,
  ],
});

/** What stands beside the story. */
export const Aside = Node.create({
  name: 'aside',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => lineAttribute('title'),
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'margin-note' }, 0],
});
