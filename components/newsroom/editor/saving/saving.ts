import type { Refusal, RefusalCode } from '#editorial/refusal.ts';

/**
 * How far what is typed into an article has come on its way to the server. Changes are counted, not looked at, so that an
 * answer that comes late can only ever speak for what was sent. Times are milliseconds since 1970.
 */
export interface Saving {
  /** The version on the server that the screen's text goes on from. */
  version: number;
  /** How many changes were made on this page. */
  typed: number;
  /** Up to which of them the server has said that it keeps them. */
  kept: number;
  /** Up to which of them are on their way just now; null: nothing is. */
  sent: number | null;
  /** When the earliest change was made that is neither kept nor on its way. */
  firstAt: number | null;
  lastAt: number | null;
  keptAt: number | null;
  /** How often in a row nothing came of it. */
  failures: number;
  /** When it was refused last; null: what was sent last was kept. */
  refusedAt: number | null;
  refusal: Refusal | null;
}

export type SavingEvent =
  | { type: 'typed'; at: number }
  | { type: 'sent' }
  | { type: 'kept'; version: number; at: number }
  | { type: 'refused'; refusal: Refusal; at: number }
  /** The server's version is another one now, by a command of ours or because we have looked at what it holds. */
  | { type: 'moved'; version: number }
  /** The network or the person has come back: there is no use in waiting any longer. */
  | { type: 'woken'; at: number };

/** After the last key, and while typing goes on without a pause: both below the two and ten seconds that are promised. */
export const quietMs = 1000;
export const mostMs = 4000;
const firstRetryMs = 1000;
const longestRetryMs = 30_000;

/** What may go away by itself. Everything else waits for another change, or for a person. */
const passing: ReadonlySet<RefusalCode> = new Set([
  'unreachable',
  'busy',
  'failed',
  'disk-full',
  'too-many',
  'read-only',
  'not-signed-in',
]);

export function startSaving(version: number): Saving {
  return {
    version,
    typed: 0,
    kept: 0,
    sent: null,
    firstAt: null,
    lastAt: null,
    keptAt: null,
    failures: 0,
    refusedAt: null,
    refusal: null,
  };
}

export function afterSaving(saving: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'typed': {
      const isAnotherTry = isOfContent(saving.refusal);
      return {
        ...saving,
        typed: saving.typed + 1,
        firstAt: isAnotherTry ? event.at : (saving.firstAt ?? event.at),
        lastAt: event.at,
        refusal: isAnotherTry ? null : saving.refusal,
      };
    }
    case 'sent':
      return { ...saving, sent: saving.typed, firstAt: null };
    case 'kept':
      return {
        ...saving,
        version: event.version,
        kept: Math.max(saving.kept, saving.sent ?? saving.kept),
        sent: null,
        keptAt: event.at,
        failures: 0,
        refusedAt: null,
        refusal: null,
      };
    case 'refused':
      return {
        ...saving,
        sent: null,
        firstAt: saving.firstAt ?? saving.lastAt,
        failures: saving.failures + 1,
        refusedAt: event.at,
        refusal: event.refusal,
      };
    case 'moved':
      return {
        ...saving,
        version: event.version,
        ...(saving.refusal?.code === 'stale-version' && { refusal: null, failures: 0 }),
      };
    case 'woken':
      return isPassing(saving.refusal) ? { ...saving, failures: 0, refusedAt: event.at } : saving;
  }
}

/** When to send what is typed; null: there is nothing to send, or no use in it. */
export function dueAt(saving: Saving): number | null {
  const { typed, kept, sent, firstAt, lastAt, refusal, refusedAt, failures } = saving;
  if (typed === kept || sent !== null || lastAt === null) return null;
  if (refusal && !isPassing(refusal)) return null;
  const due = Math.min(lastAt + quietMs, (firstAt ?? lastAt) + mostMs);
  if (!refusal || refusedAt === null) return due;
  const wait = failures === 0 ? 0 : Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs);
  return Math.max(due, refusedAt + wait);
}

export function isUnsaved({ typed, kept }: Saving): boolean {
  return typed !== kept;
}

/** What can be said of it in words. */
export type Standing =
  | 'untouched'
  | 'kept'
  | 'typing'
  | 'sending'
  | 'waiting'
  | 'signed-out'
  | 'stale'
  | 'refused';

export function standingOf(saving: Saving): Standing {
  const { refusal } = saving;
  if (refusal?.code === 'stale-version') return 'stale';
  if (refusal?.code === 'not-signed-in') return 'signed-out';
  if (refusal) return isPassing(refusal) ? 'waiting' : 'refused';
  if (saving.sent !== null) return 'sending';
  if (isUnsaved(saving)) return 'typing';
  return saving.keptAt === null ? 'untouched' : 'kept';
}

function isPassing(refusal: Refusal | null): boolean {
  return refusal !== null && passing.has(refusal.code);
}

/** What was refused for what it says may be right once it says something else. */
function isOfContent(refusal: Refusal | null): boolean {
  return refusal !== null && !isPassing(refusal) && refusal.code !== 'stale-version';
}
