'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { editionFormats } from '#messages/editions.ts';
import { languageOfSelection } from '../body/block-commands.ts';
import { useEditing } from '../editing.ts';
import { ToolButton } from './tool-button.tsx';
import type { ToolState } from './use-tool-state.ts';

/** Marks a phrase as being in another language, so that it is set and read aloud in its own way. */
export function LanguageButton({ editor, state }: { editor: Editor; state: ToolState }) {
  const t = useTranslations('editor.tools');
  const { edition } = useEditing();
  const toggle = () => {
    const chain = editor.chain().focus();
    if (state.foreign) chain.extendMarkRange('foreign').unsetMark('foreign').run();
    else chain.setMark('foreign', { lang: languageOfSelection(editor, editionFormats[edition].tag) }).run();
  };
  return <ToolButton shape="language" label={t('language')} isOn={state.foreign} onPress={toggle} />;
}
