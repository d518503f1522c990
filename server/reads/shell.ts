import type { Shell } from '#editorial/view.ts';
import { editionIds } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { readNewsroom } from './newsroom.ts';
import { nodesOf } from './tree.ts';

/** What stands around every page of an edition. */
export async function readShell(edition: string): Promise<Shell> {
  'use cache';
  dependsOn(tag.shell(edition));
  const rows = await readNewsroom();
  const own = rows.find((row) => row.id === edition);
  if (!own) throw new Error(`The edition ${edition} is not in the database: run the command "prepare".`);
  const articleHref = (article: { id: string; slug: string; section: { slug: string } }) =>
    hrefOf({ page: 'article', section: article.section.slug, id: article.id, slug: article.slug }, edition);
  const ticker = own.ticker.map(({ id, text, at, breaking, href, article }) => ({
    id,
    text,
    at,
    breaking,
    href: article?.status === 'published' ? articleHref(article) : href,
  }));
  return {
    edition: { id: own.id, name: own.name, tagline: own.tagline, timeZone: own.timeZone },
    editions: rows
      .filter((row) => editionIds.includes(row.id as never))
      .map(({ id, name }) => ({ id, name })),
    sections: nodesOf(own.sections, edition),
    ticker,
    breaking: newestOf([
      ...own.articles.flatMap((article) =>
        article.breaking && article.publishedAt
          ? [{ headline: article.headline, href: articleHref(article), at: article.publishedAt }]
          : [],
      ),
      ...ticker.flatMap(({ breaking, text, href, at }) => (breaking ? [{ headline: text, href, at }] : [])),
    ]),
    pages: own.pages.map(({ slug, title }) => ({ title, href: hrefOf({ page: 'page', slug }, edition) })),
  };
}

function newestOf(all: NonNullable<Shell['breaking']>[]): Shell['breaking'] {
  return all.reduce<Shell['breaking']>((newest, one) => (newest && newest.at >= one.at ? newest : one), null);
}
