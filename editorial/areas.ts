import type { PeopleRole } from './roles.ts';

/** The parts of the newsroom, and who may enter them. What may be done inside is the business of the permissions. */
const everyone: readonly PeopleRole[] = ['writer', 'editor', 'chief', 'administrator'];
const editors: readonly PeopleRole[] = ['editor', 'chief', 'administrator'];
const chiefs: readonly PeopleRole[] = ['chief', 'administrator'];
const administrators: readonly PeopleRole[] = ['administrator'];

export const areas = {
  desk: everyone,
  articles: everyone,
  media: everyone,
  ticker: editors,
  front: editors,
  topics: editors,
  authors: editors,
  sections: chiefs,
  pages: chiefs,
  redirects: chiefs,
  wire: editors,
  audit: chiefs,
  people: administrators,
  imports: administrators,
  webhooks: administrators,
  account: everyone,
} as const satisfies Record<string, readonly PeopleRole[]>;

export type Area = keyof typeof areas;

export function isArea(name: string): name is Area {
  return Object.hasOwn(areas, name);
}

export function mayEnter(role: PeopleRole, area: Area): boolean {
  return (areas[area] as readonly PeopleRole[]).includes(role);
}
