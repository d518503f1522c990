import { allEditions } from '#db/queries/taxonomy.ts';
import type { Actor } from '#editorial/permissions.ts';
import { editionFormats, editionIds } from '#messages/editions.ts';
import { execute } from '../execute.ts';
import { store } from '../store.ts';

/** Makes the editions that messages/editions.ts names and the database does not know yet. */
export async function prepareEditions(actor: Actor): Promise<void> {
  const known = new Set((await allEditions((await store()).read)).map((row) => row.id));
  const missing = editionIds.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  await execute(
    actor,
    missing.map((id) => {
      const { name, timeZone } = editionFormats[id];
      const position = editionIds.indexOf(id);
      return { subjectId: id, commands: [{ type: 'edition.set' as const, name, timeZone, position }] };
    }),
  );
}
