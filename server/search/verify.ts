import { setTimeout } from 'node:timers/promises';
import type { Reader } from '#db/doors.ts';
import { inBatches } from '#db/queries/batches.ts';
import { searchableArticles } from '#db/queries/searchable.ts';
import { publishedIds, searchStateNow } from '#db/queries/vocabulary.ts';
import { searchIndex } from '#db/search.ts';
import type { HeldDocument, SearchDocument } from '#db/search-index.ts';
import { vocabularyInForce } from './current.ts';
import { searchDocumentOf } from './document.ts';

export interface IndexFaults {
  /** How many articles readers can find by the newsroom's own word. */
  published: number;
  /** Published, and not in the index. */
  missing: string[];
  /** In the index, and not published. */
  extra: string[];
  /** In the index otherwise than they are written. */
  different: string[];
  /** What the index says of itself as a whole is not so. */
  miscounted: boolean;
}

const batchSize = 200;
/** A change that was under way when an article was looked at is over by then. */
const lookAgainMs = 1000;

/**
 * Holds the search index against the texts that it is made of, word by word.
 * @param show told how many of how many articles have been looked at
 */
export async function indexFaults(
  read: Reader,
  show: (done: number, of: number) => void = () => {},
): Promise<IndexFaults> {
  const published = await publishedIds(read);
  const texts = await textFaults(read, published, show);
  const whole = await wholeFaults(read, published);
  const suspects = [...texts.missing, ...whole.extra, ...texts.different];
  if (suspects.length === 0 && !whole.miscounted) return { published: published.length, ...texts, ...whole };
  await setTimeout(lookAgainMs);
  const publishedNow = await publishedIds(read);
  const isPublished = new Set(publishedNow);
  const stillWrong = await textFaults(
    read,
    suspects.filter((id) => isPublished.has(id)),
  );
  const { extra, miscounted } = await wholeFaults(read, publishedNow);
  const wasExtra = new Set(whole.extra);
  return {
    published: publishedNow.length,
    ...stillWrong,
    extra: extra.filter((id) => wasExtra.has(id)),
    miscounted,
  };
}

async function textFaults(
  read: Reader,
  ids: string[],
  show: (done: number, of: number) => void = () => {},
): Promise<Pick<IndexFaults, 'missing' | 'different'>> {
  const index = await searchIndex();
  const vocabulary = await vocabularyInForce(read, (await searchStateNow(read)).version);
  const [missing, different]: [string[], string[]] = [[], []];
  let done = 0;
  for (const batch of inBatches(ids, batchSize)) {
    const held = new Map((await index.held(read, batch)).map((one) => [one.articleId, one]));
    for (const row of await searchableArticles(read, batch)) {
      const one = held.get(row.id);
      if (!one) missing.push(row.id);
      else if (!isSame(one, searchDocumentOf({ ...row, content: row }, vocabulary))) different.push(row.id);
    }
    done += batch.length;
    show(done, ids.length);
  }
  return { missing, different };
}

async function wholeFaults(
  read: Reader,
  published: string[],
): Promise<Pick<IndexFaults, 'extra' | 'miscounted'>> {
  const { documents } = await searchStateNow(read);
  const held = await (await searchIndex()).heldIds(read);
  const known = new Set(published);
  return { extra: held.filter((id) => !known.has(id)), miscounted: documents !== held.length };
}

function isSame(held: HeldDocument, due: SearchDocument): boolean {
  return (
    held.hasStems &&
    held.edition === due.edition &&
    held.sectionId === due.sectionId &&
    held.authorIds.join(' ') === due.authorIds.join(' ') &&
    held.publishedAt.getTime() === due.publishedAt.getTime() &&
    held.words === due.words &&
    Buffer.compare(held.codes, due.codes) === 0
  );
}
