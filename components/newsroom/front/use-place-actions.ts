'use client';

import { useTranslations } from 'next-intl';
import { exchange, frontPlaces, leaveOpen, putInto } from '#editorial/front.ts';
import type { MenuAction } from '../controls/menu-button.tsx';
import type { FrontView } from './front-view.ts';
import { usePlaceName } from './use-place-name.ts';

/** What can be done with what stands in a place, by its menu. */
export function usePlaceActions(at: number, { draft, filled }: FrontView): MenuAction[] {
  const t = useTranslations('frontDesk');
  const nameOf = usePlaceName();
  const { places, change } = draft;
  const chosen = places[at] ?? null;
  const automatic = filled[at]?.isAutomatic ? filled[at]?.articleId : undefined;
  const others = Array.from({ length: frontPlaces }, (_, to) => to).filter((to) => to !== at);
  const move = (to: number) => change(exchange(places, at, to));
  if (chosen === null) {
    if (automatic === undefined) return [];
    return [{ id: 'fix', label: t('fix'), onAction: () => change(putInto(places, automatic, at)) }];
  }
  return [
    { id: 'up', label: t('moveUp'), isDisabled: at === 0, onAction: () => move(at - 1) },
    { id: 'down', label: t('moveDown'), isDisabled: at === frontPlaces - 1, onAction: () => move(at + 1) },
    ...others.map((to) => ({
      id: `to-${to}`,
      label: t('moveTo', { place: nameOf(to) }),
      onAction: () => move(to),
    })),
    { id: 'remove', label: t('remove'), onAction: () => change(leaveOpen(places, at)) },
  ];
}
