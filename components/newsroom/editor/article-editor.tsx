'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Article } from '#editorial/article.ts';
import { type EditorPicture, type EditorView, pictureAmong } from '#editorial/editor-view.ts';
import type { Actor } from '#editorial/permissions.ts';
import { isOpenTo } from '#editorial/possible.ts';
import { isEdition, standardEdition } from '#messages/editions.ts';
import { CorrectionsPanel } from '../states/corrections-panel.tsx';
import { ArticleSessionContext } from './article-session.ts';
import { BodyEditor } from './body/body-editor.tsx';
import { ChecksPanel } from './checks/checks-panel.tsx';
import { ConflictView } from './conflict/conflict-view.tsx';
import { type Editing, EditingContext } from './editing.ts';
import { EditorBar } from './editor-bar.tsx';
import { Details } from './fields/details.tsx';
import { HeroField } from './fields/hero-field.tsx';
import { WritingFields } from './fields/writing-fields.tsx';
import { FoundTexts } from './saving/found-texts.tsx';
import { useKeeper } from './saving/use-keeper.ts';
import { useSession } from './use-session.ts';

interface Props {
  article: Article;
  person: Actor;
  view: EditorView;
}

/** The page on which one article is written, checked and sent on its way. */
export function ArticleEditor({ article, person, view }: Props) {
  const t = useTranslations('editor');
  const { keeper, owner } = useKeeper(article, person.id);
  const session = useSession(article, person, keeper);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [picked, setPicked] = useState<EditorPicture[]>([]);
  const edition = isEdition(article.edition) ? article.edition : standardEdition;
  const mayWrite = isOpenTo(person, 'article.keep', article.ownerId, article.status);
  const editing = useMemo<Editing>(() => {
    const pictures = [...picked, ...view.pictures];
    return {
      keeper,
      edition,
      view,
      mayWrite,
      editor,
      setEditor,
      pictureOf: (idOrName) => pictureAmong(pictures, idOrName),
      addPicture: (picture) => setPicked((all) => [picture, ...all]),
    };
  }, [keeper, edition, view, mayWrite, editor, picked]);
  return (
    <ArticleSessionContext value={session}>
      <EditingContext value={editing}>
        <h1 className="sr-only">{t('title')}</h1>
        <EditorBar />
        <FoundTexts owner={owner} />
        <div className="editor-columns">
          <div className="editor-sheet">
            <WritingFields />
            <HeroField />
            <BodyEditor />
          </div>
          <aside className="editor-side" aria-label={t('side')}>
            <ChecksPanel />
            <CorrectionsPanel zone={view.timeZone} />
            <Details />
          </aside>
        </div>
        <ConflictView owner={owner} />
      </EditingContext>
    </ArticleSessionContext>
  );
}
