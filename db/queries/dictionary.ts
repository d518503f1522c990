import { asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { dictionaryWords } from '../schema/people.ts';

/** The words that this newsroom takes for right. */
export async function ownWords(read: Reader): Promise<string[]> {
  const rows = await read
    .select({ word: dictionaryWords.word })
    .from(dictionaryWords)
    .orderBy(asc(dictionaryWords.word));
  return rows.map(({ word }) => word);
}

/** @returns false where it is there already */
export async function addWord(tx: Writer, row: typeof dictionaryWords.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(dictionaryWords)
    .values(row)
    .onConflictDoNothing()
    .returning({ word: dictionaryWords.word });
  return added.length === 1;
}

/** @returns false where it is not there */
export async function removeWord(tx: Writer, word: string): Promise<boolean> {
  const removed = await tx
    .delete(dictionaryWords)
    .where(eq(dictionaryWords.word, word))
    .returning({ word: dictionaryWords.word });
  return removed.length === 1;
}
