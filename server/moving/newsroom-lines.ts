import type { Reader } from '#db/doors.ts';
import { loadArticles } from '#db/queries/articles.ts';
import { ownWords } from '#db/queries/dictionary.ts';
import { liveFront } from '#db/queries/front-places.ts';
import { allMedia } from '#db/queries/media.ts';
import {
  allPages,
  allRedirects,
  allTickerItems,
  articleIdsAfter,
  type MovedArticles,
  mediaIdsHeld,
  movedAmong,
} from '#db/queries/moving.ts';
import { allAuthors, allEditions, allSections, allTopics, type SectionRow } from '#db/queries/taxonomy.ts';
import { articleIdIn, parseAddress } from '#editorial/address.ts';
import { newsroomLine } from '#editorial/moving/lines.ts';
import { lineFor } from './line-of.ts';
import { filesOf } from './media-files.ts';

/** Articles that are held in memory at a time. */
const batchSize = 200;

export interface MovedLine {
  text: string;
  /** The files of a picture that belong to the line. */
  files?: string[];
  isArticle?: boolean;
}

/**
 * A newsroom, one line a thing, always in the same order: what is named comes before what names it, and what is alike by
 * its id. Memory does not grow with the archive.
 */
export async function* newsroomLines(read: Reader, moved: MovedArticles): AsyncGenerator<MovedLine> {
  yield { text: newsroomLine };
  yield* namedLines(read, moved);
  yield* mediaLines(read, moved);
  yield* articleLines(read, moved);
  yield* naming(read, moved);
}

/** What there is beside pictures and articles, which are many: the same lines without them. */
export async function* smallerLines(read: Reader): AsyncGenerator<MovedLine> {
  yield* namedLines(read, {});
  yield* naming(read, {});
}

function isOf({ edition }: MovedArticles) {
  return (row: { edition: string }) => edition === undefined || row.edition === edition;
}

async function editionsOf(read: Reader, moved: MovedArticles) {
  return byId(await allEditions(read)).filter(({ id }) => isOf(moved)({ edition: id }));
}

/** What articles name. */
async function* namedLines(read: Reader, moved: MovedArticles): AsyncGenerator<MovedLine> {
  const isMoved = isOf(moved);
  for (const row of await editionsOf(read, moved)) yield { text: lineFor.edition(row) };
  for (const row of parentsFirst(await allSections(read)).filter(isMoved))
    yield { text: lineFor.section(row) };
  for (const row of byId(await allTopics(read)).filter(isMoved)) yield { text: lineFor.topic(row) };
  for (const row of byId(await allAuthors(read)).filter(isMoved)) yield { text: lineFor.author(row) };
}

/** What names articles, and what stands for itself. What leads to an article that is not moved stays here, too. */
async function* naming(read: Reader, moved: MovedArticles): AsyncGenerator<MovedLine> {
  const isMoved = isOf(moved);
  for (const row of byId(await allPages(read)).filter(isMoved)) yield { text: lineFor.page(row) };
  const redirects = (await allRedirects(read)).filter(isMoved).map((row) => {
    const { address } = parseAddress(row.target, [row.edition]);
    return { ...row, id: `${row.edition}:${row.path}`, aim: articleIdIn(address) };
  });
  const ticker = (await allTickerItems(read)).filter(isMoved);
  const named = [...redirects.map(({ aim }) => aim), ...ticker.map(({ articleId }) => articleId)];
  const there = await movedAmong(read, moved, [...new Set(named.filter((id) => id !== null))]);
  for (const { aim, ...row } of byId(redirects)) {
    if (aim === null || there.has(aim)) yield { text: lineFor.redirect(row) };
  }
  for (const { id } of await editionsOf(read, moved)) yield* frontLine(read, id);
  for (const row of byId(ticker)) {
    if (row.articleId === null || there.has(row.articleId)) yield { text: lineFor.ticker(row) };
  }
  for (const word of (await ownWords(read)).sort()) yield { text: lineFor.word(word) };
}

/** Pictures: all of the library, or those that the chosen articles hold. */
export async function* mediaLines(read: Reader, moved: MovedArticles): AsyncGenerator<MovedLine> {
  const isAll = Object.values(moved).every((value) => value === undefined);
  const held = isAll ? null : await mediaIdsHeld(read, moved);
  for (const row of byId(await allMedia(read))) {
    if (held && !held.has(row.id)) continue;
    const files = await filesOf(row);
    yield { text: lineFor.media(row, files), files };
  }
}

export async function* articleLines(read: Reader, moved: MovedArticles): AsyncGenerator<MovedLine> {
  for (let after = ''; ; ) {
    const ids = await articleIdsAfter(read, moved, after, batchSize);
    const found = await loadArticles(read, ids);
    for (const id of ids) {
      const article = found.get(id);
      if (article) yield { text: lineFor.article(article), isArticle: true };
    }
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/** What is not published has no place on a front page that is launched, and leaves none behind. */
async function* frontLine(read: Reader, edition: string): AsyncGenerator<MovedLine> {
  const { places, published } = await liveFront(read, edition);
  const shown = places.map((id) => (id !== null && published.has(id) ? id : null));
  if (shown.some((id) => id !== null)) yield { text: lineFor.front(edition, shown) };
}

function byId<Row extends { id: string }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function parentsFirst(sections: SectionRow[]): SectionRow[] {
  const below = (parentId: string | null): SectionRow[] =>
    byId(sections.filter((section) => section.parentId === parentId)).flatMap((section) => [
      section,
      ...below(section.id),
    ]);
  return below(null);
}
