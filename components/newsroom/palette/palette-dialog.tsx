'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  Text,
} from 'react-aria-components';
import { fold } from '#arabic/fold.ts';
import { useEdition } from '#components/ui/edition.ts';
import type { Found } from '#editorial/desk/view.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { useAsked } from '../client/use-asked.ts';
import { Dialog } from '../controls/dialog.tsx';
import { newsroomHref } from '../shell/places.ts';
import type { PaletteAction, PaletteChoice } from './use-palette-actions.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  actions: PaletteAction[];
  onChoose: (choice: PaletteChoice) => void;
}

const groups = ['do', 'go', 'look'] as const;

/** What can be done from here and the articles whose words are typed, in one list under one field. */
export function PaletteDialog({ isOpen, onClose, actions, onChoose }: Props) {
  const t = useTranslations('palette');
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <PaletteList actions={actions} onChoose={onChoose} />
    </Dialog>
  );
}

function PaletteList({ actions, onChoose }: Pick<Props, 'actions' | 'onChoose'>) {
  const [t, desk] = [useTranslations('palette'), useTranslations('desk')];
  const prefix = editionPrefix(useEdition());
  const [text, setText] = useState('');
  const { value: articles = [] } = useAsked<Found[]>(`/api/newsroom/find?q=${encodeURIComponent(text)}`);
  const words = fold(text).split(/\s+/).filter(Boolean);
  const fits = ({ label }: PaletteAction) => words.every((word) => fold(label).includes(word));
  const choices = new Map<string, PaletteChoice>([
    ...actions.map((action) => [action.id, action] as const),
    ...articles.map(({ id }) => [`article-${id}`, { href: newsroomHref(prefix, 'articles', id) }] as const),
  ]);
  const fitting = groups.map((group) => ({
    group,
    lines: actions.filter((action) => action.group === group && fits(action)),
  }));
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={t('field')} autoFocus className="palette-field">
        <Input className="input" placeholder={t('placeholder')} dir="auto" />
      </SearchField>
      <Menu
        className="list"
        aria-label={t('title')}
        onAction={(key) => {
          const choice = choices.get(String(key));
          if (choice) onChoose(choice);
        }}
        renderEmptyState={() => <p className="palette-none">{t('none')}</p>}
      >
        {fitting
          .filter(({ lines }) => lines.length > 0)
          .map(({ group, lines }) => (
            <MenuSection key={group} id={group}>
              <Header className="palette-group">{t(`group.${group}`)}</Header>
              {lines.map(({ id, label, shortcut }) => (
                <MenuItem key={id} id={id} textValue={label} className="list-item">
                  <span>{label}</span>
                  {shortcut !== undefined && <kbd className="shortcut">{shortcut}</kbd>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        {articles.length > 0 && (
          <MenuSection id="articles">
            <Header className="palette-group">
              {words.length > 0 ? t('group.found') : t('group.recent')}
            </Header>
            {articles.map(({ id, name, status }) => (
              <MenuItem
                key={id}
                id={`article-${id}`}
                textValue={name || desk('untitled')}
                className="list-item"
              >
                <Text slot="label" className="truncate">
                  <bdi>{name || desk('untitled')}</bdi>
                </Text>
                <Text slot="description" className="shortcut">
                  {desk(`status.${status}`)}
                </Text>
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  );
}
