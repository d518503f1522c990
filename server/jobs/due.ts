import { execute } from '../execute.ts';

/**
 * Does what is due, through the one door. Two servers may do so at once: the version decides who did.
 * @param actor the part of the machinery that does it
 * @returns with how many it was done
 */
export async function carryOutDue(
  actor: 'scheduler' | 'clock',
  due: { id: string; version: number }[],
  type: 'article.publish' | 'ticker.drop' | 'bin.erase',
  now: Date,
): Promise<number> {
  if (due.length === 0) return 0;
  const results = await execute(
    { id: actor, role: 'system' },
    due.map(({ id, version }) => ({ subjectId: id, expectedVersion: version, commands: [{ type }] })),
    now,
  );
  return results.filter((result) => result.ok).length;
}
