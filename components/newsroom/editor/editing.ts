'use client';

import type { Editor } from '@tiptap/core';
import { createContext, useContext } from 'react';
import type { ArticleContent } from '#editorial/article.ts';
import type { EditorPicture, EditorView } from '#editorial/editor-view.ts';
import type { EditionId } from '#messages/editions.ts';
import type { Keeper } from './saving/keeper.ts';
import { useKept } from './saving/use-keeper.ts';

/** What the parts of the editor share beside the session: the text on the screen and what it is written with. */
export interface Editing {
  keeper: Keeper;
  /** Of the article; its language and direction are the text's, whatever the interface speaks. */
  edition: EditionId;
  view: EditorView;
  /** False: the text may be read here and not changed. */
  mayWrite: boolean;
  /** The editor of the body; null before it is there. */
  editor: Editor | null;
  setEditor(editor: Editor | null): void;
  /** By id or name: those that the article came with, and those that were picked since. */
  pictureOf(idOrName: string): EditorPicture | undefined;
  addPicture(picture: EditorPicture): void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('Nothing is edited here.');
  return editing;
}

/** A field of the text on the screen, and the way to change it. */
export function useContentField<Name extends keyof ArticleContent>(
  name: Name,
): [ArticleContent[Name], (value: ArticleContent[Name]) => void] {
  const { keeper } = useEditing();
  const value = useKept(keeper, ({ content }) => content[name]);
  return [value, (next) => keeper.change({ [name]: next })];
}
