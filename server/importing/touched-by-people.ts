import type { Reader } from '#db/doors.ts';
import { changedByOthers } from '#db/queries/record.ts';
import type { Actor } from '#editorial/permissions.ts';

/** What publishes on time says nothing of its own. */
const clockwork = 'scheduler';

/**
 * Which of these things of an import people have had their hands on. An import never writes over those: what an editor
 * corrected, readers must not lose to the file.
 * @param importer who brought them
 */
export function touchedByPeople(read: Reader, ids: string[], importer: Actor): Promise<Set<string>> {
  return changedByOthers(read, ids, [importer.id, clockwork]);
}
