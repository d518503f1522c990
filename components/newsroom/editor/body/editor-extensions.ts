import type { Extensions } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { EmbedView } from '../blocks/embed-view.tsx';
import { FigureView } from '../blocks/figure-view.tsx';
import { bodyExtensions, mediaBlocks } from './schema.ts';
import { Shortcuts } from './shortcuts.ts';

const { Figure, Gallery, Embed } = mediaBlocks;

/** The schema with looks and keys. */
export const editorExtensions: Extensions = [
  ...bodyExtensions,
  Figure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
  Gallery,
  Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
  Shortcuts,
];
