import { type Area, type areas, mayEnter } from '#editorial/areas.ts';
import type { PeopleRole } from '#editorial/roles.ts';

/** The parts of the newsroom that stand in its navigation, in their order. */
const shown = [
  'desk',
  'front',
  'ticker',
  'media',
  'sections',
  'topics',
  'authors',
  'pages',
  'redirects',
  'wire',
  'imports',
  'audit',
  'people',
  'webhooks',
] as const satisfies Area[];

export type Place = (typeof shown)[number];

export function placesFor(role: PeopleRole): Place[] {
  return shown.filter((place) => mayEnter(role, place));
}

/** The address of a part of the newsroom in the language of the interface. */
export function newsroomHref(
  prefix: string,
  area: keyof typeof areas | 'sign-in',
  ...rest: string[]
): string {
  return [`${prefix}/admin`, ...(area === 'desk' ? [] : [area]), ...rest.map(encodeURIComponent)].join('/');
}
