'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { slugOf } from '#arabic/slug.ts';
import type { Choice, ChoiceKind } from '#editorial/editor-view.ts';
import { may } from '#editorial/permissions.ts';
import { execute } from '../../client/execute.ts';
import { useRefusalText } from '../../client/refusal-text.ts';
import { useChoices } from '../../client/use-choices.ts';
import { notify } from '../../controls/notices.tsx';
import { useArticleSession } from '../article-session.ts';
import { useContentField, useEditing } from '../editing.ts';

const fields = { authors: 'authorIds', topics: 'topicIds' } as const;
/** Stands in the list for «add what I typed». */
const makeKey = 'make:';

/** Several of many, found by typing; in their order, and what is not there can be made by whoever may. */
export function ChoicesField({ kind }: { kind: ChoiceKind }) {
  const t = useTranslations('editor');
  const { view, edition, mayWrite } = useEditing();
  const { person } = useArticleSession();
  const refusalText = useRefusalText();
  const [ids, setIds] = useContentField(fields[kind]);
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [known, setKnown] = useState<Choice[]>([]);
  const answer = useChoices(kind, edition, typed, isOpen || typed !== '');
  const found = answer ?? [];
  const offered = found.filter(({ id }) => !ids.includes(id));
  const wanted = typed.trim();
  const isNew = wanted !== '' && ![...found, ...known].some(({ name }) => name === wanted);
  const make = kind === 'authors' ? 'author.make' : 'topic.make';
  const items =
    isNew && may(person, make, null) && slugOf(wanted) !== ''
      ? [...offered, { id: makeKey + wanted, name: t('choices.make', { name: wanted }) }]
      : offered;
  const nameOf = (id: string) => [...known, ...view[kind]].find((one) => one.id === id)?.name ?? id;

  const add = async (id: string) => {
    const choice = id.startsWith(makeKey)
      ? await made(id.slice(makeKey.length))
      : found.find((one) => one.id === id);
    if (!choice) return;
    setKnown((all) => [...all, choice]);
    setIds([...ids, choice.id]);
    setTyped('');
  };
  const made = async (name: string): Promise<Choice | null> => {
    const result = await execute({ commands: [{ type: make, edition, slug: slugOf(name), name }] });
    if (result.ok) return { id: result.value.id, name };
    notify({ text: refusalText(result.refusal), tone: 'wrong' });
    return null;
  };

  return (
    <div className="field" data-field={fields[kind]}>
      <ComboBox
        className="field"
        items={items}
        inputValue={typed}
        onInputChange={setTyped}
        onOpenChange={setIsOpen}
        value={null}
        onChange={(key) => key !== null && add(String(key))}
        menuTrigger="focus"
        allowsEmptyCollection
        isDisabled={!mayWrite}
      >
        <Label className="field-label">{t(`fields.${fields[kind]}`)}</Label>
        <Input className="input" placeholder={t('choices.hint')} dir="auto" />
        <Popover className="popover">
          <ListBox<Choice>
            className="list"
            renderEmptyState={() => answer && <p className="list-item text-second">{t('choices.none')}</p>}
          >
            {({ id, name }) => (
              <ListBoxItem id={id} textValue={name} className="list-item">
                <bdi>{name}</bdi>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {ids.length > 0 && (
        <ul className="chosen" aria-label={t('choices.chosen', { field: t(`fields.${fields[kind]}`) })}>
          {ids.map((id) => (
            <li key={id} className="chosen-one">
              <bdi className="truncate">{nameOf(id)}</bdi>
              {mayWrite && (
                <Button
                  className="chosen-remove"
                  aria-label={t('choices.remove', { name: nameOf(id) })}
                  onPress={() => setIds(ids.filter((one) => one !== id))}
                >
                  <span aria-hidden="true">×</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
