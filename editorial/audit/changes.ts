import type { Facts, NewsroomEvent } from '../events.ts';

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

/** What a thing may be called by, the best first. */
const titleFields = ['headline', 'name', 'text', 'path', 'email'] as const;

/** What the thing that an event is about is called in its own facts; null: they hold nothing of the kind. */
export function titleIn({ before, after }: Pick<NewsroomEvent, 'before' | 'after'>) {
  const facts = { ...before, ...after };
  for (const field of titleFields) {
    const title = facts[field];
    if (title) return { field, title };
  }
  return null;
}

/** What an event changed, without what only says again what the thing is called: a topic that was made has its name already. */
export function changesBeyondTitle({ before, after }: Pick<NewsroomEvent, 'before' | 'after'>): FactChange[] {
  const called = titleIn({ before, after })?.field;
  return changesOf(before, after).filter(
    (change) => change.field !== called || change.before.length + change.after.length !== 1,
  );
}

/** A flag that is not set is nothing to tell. */
function valuesOf(fact: Facts[AuditField]): string[] {
  if (fact === undefined || fact === null || fact === '' || fact === false) return [];
  return Array.isArray(fact) ? fact.flatMap((one) => one ?? []) : [String(fact)];
}
