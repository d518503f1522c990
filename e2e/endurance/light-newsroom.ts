import { join } from 'node:path';
import { openStore } from '#db/connection.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { execute } from '#server/execute.ts';
import { prepareEditions } from '#server/importing/editions.ts';
import { deliverWith } from '#server/invalidation.ts';
import { closeStore, putStore } from '#server/store.ts';

const system = { id: 'system', role: 'system' as const };

/** Makes a newsroom with one section, `world`, in a folder that is there. */
export async function makeNewsroom(dataFolder: string): Promise<void> {
  const url = `file:${join(dataFolder, 'warraq.db')}`;
  await migrateDatabase(url);
  putStore(await openStore(url));
  deliverWith(async () => {});
  await prepareEditions(system);
  const world = { edition: 'ar', slug: 'world', name: 'العالم', parentId: null };
  await execute(system, [{ subjectId: 'world', commands: [{ type: 'section.make', ...world }] }]);
  await closeStore();
}
