import { dayRange } from '#arabic/day-range.ts';
import { type AuditSieve, auditPage, namesByIds } from '#db/queries/audit.ts';
import { namesOfAll } from '#db/queries/names.ts';
import { allEditions } from '#db/queries/taxonomy.ts';
import { changesBeyondTitle, type FactChange, titleIn } from '#editorial/audit/changes.ts';
import { type AuditFilter, nounOf, typesOf } from '#editorial/audit/filter.ts';
import { byLinkTypes, isOwnDeed } from '#editorial/audit/own-deed.ts';
import type { AuditEntry, AuditView } from '#editorial/audit/view.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { store } from '../store.ts';

const pageLength = 50;

/** A page of what was done in the newsroom, with the names of who did it and of what it was done to. */
export async function readAudit(filter: AuditFilter): Promise<AuditView> {
  const { read } = await store();
  const editions = await allEditions(read);
  const timeZone = editions[0]?.timeZone ?? 'UTC';
  const [people, rows] = [
    await namesOfAll(read),
    await auditPage(read, sieveOf(filter, timeZone), { after: filter.after, limit: pageLength + 1 }),
  ];
  const shown = rows.slice(0, pageLength);
  const changed = shown.map((event) => (event.after?.act ? [] : changesBeyondTitle(event)));
  const names = await namesOf(shown, changed.flat());
  for (const { id, name } of people) names.set(id, name);
  const nameOfPerson = new Map(people.map(({ id, name }) => [id, name]));
  const last = shown.at(-1);
  return {
    entries: shown.map(({ id, at, actorId, ...event }, index): AuditEntry => {
      const { type, subjectId } = event;
      const isOwn = isOwnDeed(event, actorId);
      const act = event.after?.act ?? null;
      return {
        id,
        at,
        type,
        subjectId,
        person: nameOfPerson.get(isOwn ? subjectId : actorId) ?? null,
        subject: isOwn ? null : subjectOf(event, names),
        act,
        changes: (changed[index] ?? []).map((change) => named(change, names)),
      };
    }),
    next: rows.length > shown.length && last ? { at: last.at, id: last.id } : null,
    people: people.map(({ id, name }) => ({ id, name })),
    timeZone,
  };
}

function sieveOf(filter: AuditFilter, timeZone: string): AuditSieve {
  const day = filter.day === null ? null : dayRange(filter.day, timeZone);
  return {
    person: filter.person,
    ownTypes: byLinkTypes,
    subjectId: filter.subject,
    types: typesOf(filter),
    from: day?.from ?? null,
    to: day?.to ?? null,
  };
}

async function namesOf(events: NewsroomEvent[], changes: FactChange[]): Promise<Map<string, string>> {
  const { read } = await store();
  const ids = (kind: FactChange['kind']) => [
    ...new Set(
      changes.filter((change) => change.kind === kind).flatMap(({ before, after }) => [...before, ...after]),
    ),
  ];
  const nameless = events.filter((event) => nounOf(event.type) === 'article' && !titleIn(event));
  return namesByIds(read, {
    section: ids('section'),
    author: [...ids('author'), ...ids('successor')],
    topic: [...ids('topic'), ...ids('successor')],
    article: [...new Set([...ids('article'), ...nameless.map(({ subjectId }) => subjectId)])],
  });
}

/** What is no id, but a text or a word that the interface has. */
const inWords: ReadonlySet<FactChange['kind']> = new Set([
  'text',
  'moment',
  'status',
  'role',
  'correction',
  'edition',
  'flag',
]);

function named(change: FactChange, names: ReadonlyMap<string, string>): FactChange {
  const nameOf = (id: string) => names.get(id) ?? id;
  const { kind } = change;
  if (inWords.has(kind)) return change;
  return { ...change, before: change.before.map(nameOf), after: change.after.map(nameOf) };
}

function subjectOf(event: NewsroomEvent, names: ReadonlyMap<string, string>): string {
  const { headline, name } = { ...event.before, ...event.after };
  return headline || name || names.get(event.subjectId) || (titleIn(event)?.title ?? '');
}
