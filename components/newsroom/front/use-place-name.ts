'use client';

import { useTranslations } from 'next-intl';
import { kindOfPlace } from './front-view.ts';

/** The name of a place: its number, and what it is on the page. */
export function usePlaceName(): (at: number) => string {
  const t = useTranslations('frontDesk');
  return (at) => t('place', { place: at + 1, kind: t(`kind.${kindOfPlace(at)}`) });
}
