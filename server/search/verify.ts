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
  const first = await faultsOf(read, published, show);
  const suspects = [...first.missing, ...first.extra, ...first.different];
  if (suspects.length === 0 && !first.miscounted) return { published: published.length, ...first };
  await setTimeout(lookAgainMs);
  const now = new Set(await publishedIds(read));
  const again = await faultsOf(
    read,
    suspects.filter((id) => now.has(id)),
  );
  const { documents } = await searchStateNow(read);
  return {
    published: now.size,
    missing: again.missing,
    different: again.different,
    extra: first.extra.filter((id) => again.extra.includes(id) && !now.has(id)),
    miscounted: documents !== (await (await searchIndex()).heldIds(read)).length,
  };
}

async function faultsOf(
  read: Reader,
  ids: string[],
  show: (done: number, of: number) => void = () => {},
): Promise<Omit<IndexFaults, 'published'>> {
  const index = await searchIndex();
  const state = await searchStateNow(read);
  const vocabulary = await vocabularyInForce(read, state.version);
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
  const heldIds = await index.heldIds(read);
  const known = new Set(ids);
  return {
    missing,
    different,
    extra: heldIds.filter((id) => !known.has(id)),
    miscounted: state.documents !== heldIds.length,
  };
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
