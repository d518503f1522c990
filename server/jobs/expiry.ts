import { dueTickerItems } from '#db/queries/ticker.ts';
import type { Actor } from '#editorial/permissions.ts';
import { execute } from '../execute.ts';
import { store } from '../store.ts';

const clock: Actor = { id: 'clock', role: 'system' };

/**
 * Drops the items of the ticker whose time is over, through the one door. Two servers may do so at once: the version
 * decides who did.
 * @returns how many were dropped
 */
export async function dropDue(now: Date): Promise<number> {
  const { read } = await store();
  const due = await dueTickerItems(read, now, 200);
  if (due.length === 0) return 0;
  const results = await execute(
    clock,
    due.map(({ id, version }) => ({
      subjectId: id,
      expectedVersion: version,
      commands: [{ type: 'ticker.drop' as const }],
    })),
    now,
  );
  return results.filter((result) => result.ok).length;
}
