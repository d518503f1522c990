import type { Facts } from '../events.ts';

/** What kind of thing a fact is, and so how it is put into words; `hidden` ones follow from others. */
type FactKind =
  | 'text'
  | 'status'
  | 'role'
  | 'correction'
  | 'edition'
  | 'section'
  | 'author'
  | 'topic'
  | 'article'
  | 'person'
  | 'successor'
  | 'moment'
  | 'flag'
  | 'hidden';

/** Every fact, in the order in which it is told. A fact without a line here does not pass the type checker. */
const kinds = {
  status: 'status',
  headline: 'text',
  name: 'text',
  email: 'text',
  role: 'role',
  text: 'text',
  kind: 'correction',
  href: 'text',
  reason: 'text',
  edition: 'edition',
  sectionId: 'section',
  parentId: 'section',
  authorIds: 'author',
  topicIds: 'topic',
  intoId: 'successor',
  articles: 'text',
  slug: 'text',
  everyMinutes: 'text',
  language: 'text',
  path: 'text',
  target: 'text',
  breaking: 'flag',
  isShown: 'flag',
  isOn: 'flag',
  publishedAt: 'moment',
  scheduledFor: 'moment',
  embargoedUntil: 'moment',
  until: 'moment',
  articleIds: 'article',
  pair: 'text',
  alt: 'text',
  caption: 'text',
  credit: 'text',
  rights: 'text',
  rightsUntil: 'moment',
  tint: 'text',
  userId: 'person',
  act: 'hidden',
  heroId: 'hidden',
  heard: 'hidden',
  sectionPath: 'hidden',
  lists: 'hidden',
  shownBy: 'hidden',
  focalX: 'hidden',
  focalY: 'hidden',
  crops: 'hidden',
  mediaStatus: 'hidden',
  widths: 'hidden',
  position: 'hidden',
} as const satisfies Record<keyof Facts, FactKind>;

type AuditKinds = typeof kinds;

export type AuditField = {
  [Name in keyof AuditKinds]: AuditKinds[Name] extends 'hidden' ? never : Name;
}[keyof AuditKinds];

export interface FactChange {
  field: AuditField;
  kind: Exclude<FactKind, 'hidden'>;
  /** Empty: there was nothing, or it was not said. Flags are `true` or `false`, moments ISO 8601, things their ids. */
  before: string[];
  after: string[];
}

export const auditFields = (Object.keys(kinds) as (keyof AuditKinds)[]).filter(
  (field): field is AuditField => kinds[field] !== 'hidden',
);

/** What an event changed: the facts that differ before and after it, each with both sides. */
export function changesOf(before: Facts | null, after: Facts | null): FactChange[] {
  return auditFields.flatMap((field) => {
    const [was, is] = [valuesOf(before?.[field]), valuesOf(after?.[field])];
    if (was.length === is.length && was.every((value, at) => value === is[at])) return [];
    return [{ field, kind: kinds[field], before: was, after: is }];
  });
}

/** The changes without what only says again what the thing is called: a topic that was made has its name already. */
export function beyondName(changes: FactChange[], name: string): FactChange[] {
  return changes.filter(({ before, after }) => {
    const said = [...before, ...after];
    return said.length !== 1 || said[0] !== name;
  });
}

/** A flag that is not set is nothing to tell. */
function valuesOf(fact: Facts[AuditField]): string[] {
  if (fact === undefined || fact === null || fact === '' || fact === false) return [];
  return Array.isArray(fact) ? fact.flatMap((one) => one ?? []) : [String(fact)];
}
