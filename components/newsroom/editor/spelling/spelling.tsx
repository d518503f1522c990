'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { execute } from '../../client/execute.ts';
import { useRefusalText } from '../../client/refusal-text.ts';
import { notify } from '../../controls/notices.tsx';
import { onRequest } from '../body/requests.ts';
import { useEditing } from '../editing.ts';
import { Speller } from './speller.ts';
import { type MarkedWord, markedWordAt, SpellingMarks } from './spelling-marks.ts';

interface Opened {
  marked: MarkedWord;
  words: string[];
}

/** The spell-check: marks in the text, and a menu at a marked word, by the pointer or by Ctrl and a full stop. */
export function Spelling({ editor }: { editor: Editor }) {
  const t = useTranslations('spelling');
  const { edition } = useEditing();
  const refusalText = useRefusalText();
  const tools = useRef<{ speller: Speller; marks: SpellingMarks } | null>(null);
  const anchor = useRef<Element | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    const speller = new Speller();
    let isHere = true;
    speller.open(edition).then((isReady) => {
      if (isHere && isReady && !editor.isDestroyed)
        tools.current = { speller, marks: new SpellingMarks(editor, speller) };
    });
    return () => {
      isHere = false;
      tools.current?.marks.close();
      tools.current = null;
      speller.close();
    };
  }, [editor, edition]);

  useEffect(() => {
    const open = async (position: number) => {
      const marked = markedWordAt(editor, position);
      const at = editor.view.domAtPos(marked?.from ?? 0).node;
      const around = at instanceof Element ? at : at.parentElement;
      const element = around?.closest('.misspelt') ?? around?.querySelector('.misspelt') ?? around;
      if (!marked || !element || !tools.current) return;
      anchor.current = element;
      setOpened({ marked, words: await tools.current.speller.suggest(marked.word) });
    };
    const off = onRequest(editor, (request) => {
      if (request === 'spelling') open(editor.state.selection.head);
    });
    const press = (event: MouseEvent) => {
      const position = editor.view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      if (position === undefined || !markedWordAt(editor, position)) return;
      event.preventDefault();
      open(position);
    };
    editor.view.dom.addEventListener('contextmenu', press);
    return () => {
      off();
      editor.view.dom.removeEventListener('contextmenu', press);
    };
  }, [editor]);

  if (!opened) return null;
  const { marked, words } = opened;
  const close = () => {
    setOpened(null);
    editor.commands.focus();
  };
  const replace = (word: string) => {
    // Marks of the word (a link, bold) stay on what takes its place.
    const { tr } = editor.state;
    editor.view.dispatch(tr.insertText(word, marked.from, marked.to));
    close();
  };
  const accept = async () => {
    close();
    const result = await execute({ commands: [{ type: 'word.add', word: marked.word }] });
    if (!result.ok && result.refusal.code !== 'already-there')
      return notify({ text: refusalText(result.refusal), tone: 'wrong' });
    await tools.current?.speller.accept(marked.word);
    tools.current?.marks.again();
    notify({ text: t('added', { word: marked.word }), tone: 'done' });
  };
  return (
    <Popover className="popover" triggerRef={anchor} isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Menu className="list" aria-label={t('label', { word: marked.word })} autoFocus="first">
        {words.map((word) => (
          <MenuItem key={word} className="list-item" textValue={word} onAction={() => replace(word)}>
            <bdi>{word}</bdi>
          </MenuItem>
        ))}
        <Separator className="list-separator" />
        <MenuItem className="list-item" textValue={t('add')} onAction={accept}>
          {t('add')}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
