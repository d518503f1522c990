import { eq, sql } from 'drizzle-orm';
import type { Writer } from './doors.ts';
import { searchState } from './schema/search.ts';

/** Adds to (or takes from) the figures of the whole index. */
export async function addToFigures(tx: Writer, documents: number, words: number): Promise<void> {
  await tx
    .update(searchState)
    .set({
      documents: sql`${searchState.documents} + ${documents}`,
      words: sql`${searchState.words} + ${words}`,
    })
    .where(eq(searchState.id, 'index'));
}

export const sumOfWords = (rows: { words: number }[]): number =>
  rows.reduce((sum, { words }) => sum + words, 0);
