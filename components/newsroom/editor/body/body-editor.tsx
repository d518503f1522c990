'use client';

import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { canonicalBody } from '#editorial/body/canonical.ts';
import { editionFormats } from '#messages/editions.ts';
import { useEditing } from '../editing.ts';
import { pasteCleanly } from '../paste/paste.ts';
import { useKept } from '../saving/use-keeper.ts';
import { Spelling } from '../spelling/spelling.tsx';
import { BodyToolbar } from '../toolbar/body-toolbar.tsx';
import { bodyOfDoc } from './body-of.ts';
import { editorExtensions } from './editor-extensions.ts';
import { replaceBody } from './replace-body.ts';

/** The text of the article, set in the readers' type. */
export function BodyEditor() {
  const t = useTranslations('editor');
  const { keeper, edition, mayWrite, setEditor } = useEditing();
  const { dir, tag } = editionFormats[edition];
  const replaced = useKept(keeper, (kept) => kept.replaced);
  const shown = useRef(replaced);
  const editor = useEditor(
    {
      extensions: editorExtensions,
      content: canonicalBody(keeper.current().content.body),
      editable: mayWrite,
      immediatelyRender: false,
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          class: 'prose editor-text',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': t('body'),
          dir,
          lang: tag,
          spellcheck: 'false',
        },
        ...pasteCleanly(tag),
      },
      onUpdate: ({ editor }) => keeper.change({ body: bodyOfDoc(editor.state.doc) }),
    },
    [keeper],
  );

  useEffect(() => {
    setEditor(editor);
    return () => setEditor(null);
  }, [editor, setEditor]);

  useEffect(() => {
    editor?.setEditable(mayWrite, false);
  }, [editor, mayWrite]);

  useEffect(() => {
    if (!editor || shown.current === replaced) return;
    shown.current = replaced;
    replaceBody(editor, keeper.current().content.body);
  }, [editor, keeper, replaced]);

  return (
    <>
      {mayWrite && editor && <BodyToolbar editor={editor} />}
      <EditorContent editor={editor} />
      {mayWrite && editor && <Spelling editor={editor} />}
    </>
  );
}
