'use client';

import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { mayEnter } from '#editorial/areas.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { editionIds } from '#messages/editions.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { newsroomHref, placesFor } from '../shell/places.ts';
import { chooseTheme, themes } from '../shell/theme.ts';

/** What a line of the palette does: it leads to a page, or does something here. */
export type PaletteChoice = { href: string } | { run: () => void };

export type PaletteAction = PaletteChoice & {
  id: string;
  group: 'do' | 'go' | 'look';
  label: string;
  shortcut?: string;
};

interface Given {
  role: PeopleRole;
  path: string;
  onNew: () => void;
}

/** Everything that this person can do from any page: write, go to a part that is theirs, and set how it looks. */
export function usePaletteActions({ role, path, onNew }: Given): PaletteAction[] {
  const [t, places] = [useTranslations('palette'), useTranslations('newsroom')];
  const edition = useEdition();
  const prefix = editionPrefix(edition);
  const others = editionIds.filter((id) => id !== edition);
  return [
    ...(mayEnter(role, 'articles')
      ? [{ id: 'new', group: 'do' as const, label: t('new'), shortcut: 'N', run: onNew }]
      : []),
    ...placesFor(role).map((place) => ({
      id: `go-${place}`,
      group: 'go' as const,
      label: places(place),
      href: newsroomHref(prefix, place),
    })),
    { id: 'go-account', group: 'go', label: places('account'), href: newsroomHref(prefix, 'account') },
    { id: 'go-site', group: 'go', label: places('site'), run: () => location.assign(prefix || '/') },
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      group: 'look' as const,
      label: t(`theme.${theme}`),
      run: () => chooseTheme(theme),
    })),
    ...others.map((id) => ({
      id: `language-${id}`,
      group: 'look' as const,
      label: t(`language.${id}`),
      // Another language is another root layout: the page is loaded anew, at the same place.
      run: () => location.assign(`${editionPrefix(id)}${path.slice(prefix.length)}${location.search}`),
    })),
  ];
}
