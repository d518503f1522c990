import { dueArticles } from '#db/queries/articles.ts';
import type { Actor } from '#editorial/permissions.ts';
import { execute } from '../execute.ts';
import { store } from '../store.ts';

const scheduler: Actor = { id: 'scheduler', role: 'system' };

/**
 * Publishes the scheduled articles whose time has come, through the one door. Two servers may do so at once: the
 * version decides who did.
 * @returns how many were published
 */
export async function publishDue(now: Date): Promise<number> {
  const { read } = await store();
  const due = await dueArticles(read, now, 200);
  if (due.length === 0) return 0;
  const results = await execute(
    scheduler,
    due.map(({ id, version }) => ({
      subjectId: id,
      expectedVersion: version,
      commands: [{ type: 'article.publish' as const }],
    })),
    now,
  );
  return results.filter((result) => result.ok).length;
}
