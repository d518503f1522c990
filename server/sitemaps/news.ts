import { mappedArticles, newestBefore } from '#db/queries/sitemaps.ts';
import { allEditions } from '#db/queries/taxonomy.ts';
import { latestOf } from '#editorial/latest.ts';
import { editionIds } from '#messages/editions.ts';
import { store } from '../store.ts';
import { entriesOf } from './article-entries.ts';
import { longestAddress, urlElement, urlsetEnd, urlsetStart } from './xml.ts';

/**
 * What a news sitemap may hold: articles of the last two days, at most a thousand.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
const limits = { hours: 48, articles: 1000 } as const;

const hour = 3_600_000;

/** The newest stories of all editions for news crawlers, the newest first; without any it is a list of none, as it may be. */
export async function newsSitemap(now: Date): Promise<string> {
  const { read } = await store();
  const span = { from: new Date(now.getTime() - limits.hours * hour), to: now };
  const editions = (await allEditions(read)).filter(({ id }) => (editionIds as string[]).includes(id));
  const stories = [];
  for (const { id, name } of editions) {
    const rows = await mappedArticles(read, id, span, { limit: limits.articles, newestFirst: true });
    const entries = await entriesOf(read, rows);
    for (const [at, row] of rows.entries()) {
      const entry = entries[at];
      if (!entry || entry.loc.length > longestAddress) continue;
      const { publishedAt, headline } = row;
      // The language alone, where hreflang also says the country.
      const language = new Intl.Locale(id).language;
      stories.push({ ...entry, news: { publication: name, language, publishedAt, title: headline } });
    }
  }
  stories.sort((a, b) => Number(b.news.publishedAt) - Number(a.news.publishedAt));
  const written = stories.slice(0, limits.articles).map(urlElement);
  return urlsetStart(['news', 'image', 'xhtml']) + written.join('') + urlsetEnd;
}

/** When the passing of time alone last took a story out of the news sitemap. */
export async function lastFallenOut(now: Date): Promise<Date | null> {
  const { read } = await store();
  const from = new Date(now.getTime() - limits.hours * hour);
  const last = latestOf(...(await Promise.all(editionIds.map((id) => newestBefore(read, id, from)))));
  return last && new Date(last.getTime() + limits.hours * hour);
}
