import { dayRange } from '#arabic/day-range.ts';
import { type DeskCursor, readCursor, writeCursor } from '../desk/filter.ts';
import { type EventType, eventTypes } from '../events.ts';

/** What events are about: the part of their type before the dot. */
export type AuditNoun = EventType extends `${infer Noun}.${string}` ? Noun : never;

export const auditNouns = [...new Set(eventTypes.map(nounOf))];

export function nounOf(type: EventType): AuditNoun {
  return type.slice(0, type.indexOf('.')) as AuditNoun;
}

/** What the audit log is sieved by; null: by nothing of the kind. All of it stands in the address. */
export interface AuditFilter {
  /** The id of a person, or of a part of the machinery. */
  person: string | null;
  noun: AuditNoun | null;
  type: EventType | null;
  /** A day by the newsroom's clock: `2026-11-26`. */
  day: string | null;
  /** The id of the one thing whose story is wanted. */
  subject: string | null;
  after: DeskCursor | null;
}

export function readAuditFilter(given: Record<string, string | string[] | undefined>): AuditFilter {
  const one = (name: string) => {
    const value = given[name];
    return (typeof value === 'string' && value) || null;
  };
  const type = eventTypes.find((known) => known === one('type')) ?? null;
  const day = one('day');
  return {
    person: one('person'),
    noun: auditNouns.find((noun) => noun === one('noun')) ?? (type && nounOf(type)),
    type,
    day: day && dayRange(day, 'UTC') ? day : null,
    subject: one('subject'),
    after: readCursor(one('after')),
  };
}

export function auditQuery({ after, ...filter }: AuditFilter): string {
  const query = new URLSearchParams();
  for (const name of ['person', 'noun', 'type', 'day', 'subject'] as const) {
    const value = filter[name];
    if (value) query.set(name, value);
  }
  if (after) query.set('after', writeCursor(after));
  const text = query.toString();
  return text && `?${text}`;
}

/** The types that a filter lets through; null: all of them. */
export function typesOf({ noun, type }: AuditFilter): EventType[] | null {
  if (type) return [type];
  return noun && eventTypes.filter((one) => nounOf(one) === noun);
}
