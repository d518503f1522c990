import { lastOf } from '#db/queries/record.ts';
import { type EventType, eventTypes } from '#editorial/events.ts';
import { latestOf } from '#editorial/latest.ts';
import { store } from '../store.ts';

/** What happens most, and changes nothing that readers see. */
export const unseenEvents: EventType[] = [
  'article.written',
  'article.kept',
  'article.discarded',
  'article.approved',
  'article.embargoed',
  'article.submitted',
  'article.returned',
  'article.scheduled',
  'article.unscheduled',
  'front.drafted',
  'media.added',
  'import.added',
  'import.begun',
  'import.stopped',
  'import.resumed',
  'import.ended',
  'import.removed',
  'preview.shared',
  'preview.revoked',
];

/** All that may change something. */
const seenEvents = eventTypes.filter((type) => !unseenEvents.includes(type));

/** Settings, and the program itself, are what they are since it was started. */
const started = new Date(performance.timeOrigin);

/** Since when everything that machines are told has certainly been as it is. */
export async function lastChange(): Promise<Date> {
  const { read } = await store();
  return latestOf(started, await lastOf(read, seenEvents)) ?? started;
}
