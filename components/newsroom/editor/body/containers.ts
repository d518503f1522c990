import { Node } from '@tiptap/core';
import { dataAttributes } from './media-blocks.ts';

/** Words that someone said. Whose they are is drawn beneath by the sheet. */
export const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => dataAttributes(['cite']),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', { ...HTMLAttributes, class: 'quote' }, 0],
});

/** A sentence of the text said again, large. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => dataAttributes(['cite']),
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
  addAttributes: () => dataAttributes(['title']),
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'margin-note' }, 0],
});
