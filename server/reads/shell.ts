import type { Shell } from '#editorial/view.ts';
import { editionIds } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { dependsOn, tag } from '../cache.ts';
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
  const breaking = own.articles.find((article) => article.breaking);
  return {
    edition: { id: own.id, name: own.name, tagline: own.tagline, timeZone: own.timeZone },
    editions: rows
      .filter((row) => editionIds.includes(row.id as never))
      .map(({ id, name }) => ({ id, name })),
    sections: nodesOf(own.sections, edition),
    ticker: own.ticker.map(({ id, text, at, article }) => ({
      id,
      text,
      at,
      href: article?.status === 'published' ? articleHref(article) : null,
    })),
    breaking: breaking?.publishedAt
      ? { headline: breaking.headline, href: articleHref(breaking), at: breaking.publishedAt }
      : null,
    pages: own.pages.map(({ slug, title }) => ({ title, href: hrefOf({ page: 'page', slug }, edition) })),
  };
}
