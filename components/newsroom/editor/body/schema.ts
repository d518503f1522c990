import type { Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { Aside, Blockquote, PullQuote } from './containers.ts';
import { Code, Foreign, Link } from './marks.ts';
import { Embed, Figure, Gallery } from './media-blocks.ts';
import { CodeBlock, ListItem, OwnDirection } from './text-blocks.ts';

/**
 * What may stand in a body, exactly as editorial/body/document.ts admits it: a test holds the two together. How a block
 * looks while it is edited is added where it is edited.
 */
export const bodyExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    blockquote: false,
    code: false,
    codeBlock: false,
    link: false,
    listItem: false,
    underline: false,
    // It would add a paragraph to whatever is opened, and call that a change.
    trailingNode: false,
  }),
  OwnDirection,
  ListItem,
  CodeBlock,
  Blockquote,
  PullQuote,
  Aside,
  Table.extend({ group: 'block' }).configure({ resizable: false }),
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableHeader.extend({ content: 'paragraph+' }),
  TableCell.extend({ content: 'paragraph+' }),
  Link,
  Foreign,
  Code,
];

/** Blocks without words of their own; the editor gives them looks of their own. */
export const mediaBlocks = { Figure, Gallery, Embed };
