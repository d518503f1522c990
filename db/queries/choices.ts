import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Choice, ChoiceKind, FoundChoice } from '#editorial/editor-view.ts';
import type { Reader } from '../doors.ts';
import { authors, topics } from '../schema/taxonomy.ts';

const tables = { authors, topics };

/**
 * The names of all authors or topics.
 * @param edition null: those of all editions
 */
export function namesOf(read: Reader, kind: ChoiceKind, edition: string | null): Promise<FoundChoice[]> {
  const table = tables[kind];
  return read
    .select({ id: table.id, name: table.name, edition: table.edition })
    .from(table)
    .where(edition === null ? undefined : eq(table.edition, edition))
    .orderBy(asc(table.name), asc(table.id));
}

/** The names of those with these ids, in the order of the ids. */
export async function namesByIds(
  read: Reader,
  kind: ChoiceKind,
  edition: string,
  ids: string[],
): Promise<Choice[]> {
  if (ids.length === 0) return [];
  const table = tables[kind];
  const rows = await read
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(and(eq(table.edition, edition), inArray(table.id, ids)));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
