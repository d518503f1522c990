import type { Store } from '#db/doors.ts';
import { insertArticles, loadArticles } from '#db/queries/articles.ts';
import { putDeskEntries } from '#db/queries/desk-entries.ts';
import { insertListings } from '#db/queries/listings.ts';
import { addToMonths } from '#db/queries/published-months.ts';
import { insertEvents } from '#db/queries/record.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import { lockSearchState, publishedIds } from '#db/queries/vocabulary.ts';
import { searchIndex } from '#db/search.ts';
import type { SearchDocument } from '#db/search-index.ts';
import { type Article, derived, factsOf } from '#editorial/article.ts';
import { deskEntryOf } from '#editorial/desk/entry.ts';
import { listingsOf, monthChangesOf } from '#server/execute/published.ts';
import { vocabularyInForce } from '#server/search/current.ts';
import { searchDocumentOf } from '#server/search/document.ts';
import { Random } from './random.ts';

/** So many articles are copied, each again and again, so that no word has to be stemmed twice. */
const mostOriginals = 3000;
const together = 500;
const firstDay = Date.UTC(2000, 0, 1);
const lastDay = Date.UTC(2024, 11, 31);

interface Original {
  article: Article;
  derived: ReturnType<typeof derived>;
  document: SearchDocument;
}

/**
 * Brings a newsroom of some thousand imported articles to so many, as the import leaves them but without reading and
 * checking each: copies of those that there are, oldest first, through all tables that an import writes.
 * @param told is called with the number of articles so far, every few thousand
 */
export async function fillArchive(
  store: Store,
  count: number,
  seed: number,
  told: (articles: number) => void,
): Promise<void> {
  const random = new Random(seed);
  const index = await searchIndex();
  const sections = new Map((await allSections(store.read)).map((section) => [section.id, section]));
  const ids = await publishedIds(store.read);
  const originals = await originalsOf(store, ids);
  const step = (lastDay - firstDay) / Math.max(1, count - ids.length);
  for (let made = ids.length; made < count; ) {
    const copies = Array.from({ length: Math.min(together, count - made) }, (_, n) =>
      copyOf(random.pick(originals), made + n, new Date(firstDay + (made + n - ids.length) * step)),
    );
    await store.write(async (tx) => {
      await insertArticles(
        tx,
        copies.map(({ article, derived }) => ({ before: null, after: article, derived })),
      );
      await insertEvents(tx, copies.map(publishedBy));
      await insertListings(
        tx,
        copies.flatMap(({ article }) => listingsOf(article, sections)),
      );
      await addToMonths(
        tx,
        copies.flatMap(({ article }) => monthChangesOf({ before: null, after: article }, article.createdAt)),
      );
      await lockSearchState(tx);
      await index.put(
        tx,
        copies.map(({ document }) => document),
      );
      await putDeskEntries(
        tx,
        copies.map(({ article }) => deskEntryOf(article, article.publishedAt ?? article.createdAt)),
        [],
      );
    });
    made += copies.length;
    if (made % 10_000 < together) told(made);
  }
  // As the server does behind an import, some at a time.
  await store.write((tx) => index.settle(tx));
}

async function originalsOf(store: Store, ids: string[]): Promise<Original[]> {
  const vocabulary = await vocabularyInForce(store.read);
  const articles = await loadArticles(store.read, ids.slice(-2 * mostOriginals));
  return [...articles.values()]
    .filter(({ edition, externalId }) => edition === 'ar' && !externalId?.startsWith('demonstration'))
    .slice(0, mostOriginals)
    .map((article) => ({
      article,
      derived: derived(article.content),
      document: searchDocumentOf(article, vocabulary),
    }));
}

/** Ids rise with time, as those do that a newsroom gives. */
function copyOf({ article, derived, document }: Original, number: number, at: Date): Original {
  const id = `1${number.toString(36).padStart(9, '0')}c`;
  const times = { createdAt: at, publishedAt: at, updatedAt: null };
  return {
    article: { ...article, ...times, id, externalId: `copy-${number}` },
    derived,
    document: { ...document, articleId: id, publishedAt: at },
  };
}

function publishedBy({ article }: Original) {
  const { id, publishedAt, createdAt } = article;
  return {
    id: `e${id}`,
    at: publishedAt ?? createdAt,
    actorId: 'import',
    type: 'article.published' as const,
    subjectId: id,
    before: null,
    after: factsOf(article),
  };
}
