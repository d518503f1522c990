'use client';

import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolatedText } from '#components/ui/isolated-text.ts';
import type { WireRow } from '#editorial/wire/view.ts';
import { type MenuAction, MenuButton } from '../controls/menu-button.tsx';
import { useSourceChange } from './use-source-change.ts';

interface Props {
  source: WireRow;
  mayManage: boolean;
  onChange: () => void;
}

/** What may be done with a source. All of it can be undone, so nothing is asked back. */
export function SourceActions({ source, mayManage, onChange }: Props) {
  const t = useTranslations('wire');
  const { changeAtOnce } = useSourceChange();
  const { id: subjectId, isOn } = source;
  const name = isolatedText(source.name, useEdition());
  const turned = (on: boolean) => ({ subjectId, commands: [{ type: 'wire.change' as const, isOn: on }] });

  const ask = () =>
    changeAtOnce({ subjectId, commands: [{ type: 'wire.ask' }] }, { text: t('asked', { name }) });
  const turn = () =>
    changeAtOnce(turned(!isOn), { text: t(isOn ? 'off' : 'on', { name }), undo: turned(isOn) });
  const remove = () =>
    changeAtOnce(
      { subjectId, commands: [{ type: 'wire.remove' }] },
      { text: t('removed', { name }), undo: { subjectId, commands: [again(source)] } },
    );

  const actions: MenuAction[] = [
    ...(isOn ? [{ id: 'ask', label: t('askNow'), onAction: ask }] : []),
    ...(mayManage
      ? [
          { id: 'change', label: t('change'), onAction: onChange },
          { id: 'turn', label: t(isOn ? 'turnOff' : 'turnOn'), onAction: turn },
          { id: 'remove', label: t('remove'), onAction: remove },
        ]
      : []),
  ];
  return actions.length > 0 && <MenuButton label="⋯" name={t('actionsOf', { name })} actions={actions} />;
}

function again({ edition, name, href, sectionId, everyMinutes, language, credit, isOn }: WireRow) {
  const type = 'wire.make' as const;
  return { type, edition, name, href, sectionId, everyMinutes, language, credit, isOn };
}
