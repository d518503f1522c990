import { parseAddress } from '#editorial/address.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { editionIds } from '#messages/editions.ts';
import { oldAfter, tag } from './cache-tags.ts';

/**
 * The tags that answers bear at the edge, by which a CDN is told what is old: far fewer than those of our own caches. The
 * ticker stands on every page, so an article that is published makes its whole edition old, and finer tags would spare
 * nothing. Of letters, digits and dashes alone, which every CDN takes.
 */
const site = 'site';
const ofEdition = (edition: string) => `edition-${edition}`;
const ofArticle = (id: string) => `article-${id}`;
/** Pictures, fonts and scripts: their names change with their bytes, so no event makes them old. */
const files = 'files';

const ofEveryEdition = /^\/(?:api\/|sitemaps\/|(?:news-)?sitemap\.xml$|robots\.txt$|\.well-known\/)/;
const ofFile = /^\/(?:media|assets|_next)\//;
const ofCard = /^\/og\/([a-z0-9]+)\.png$/;

/** The tags of what is answered at a public path: one to four, by its address alone. */
export function edgeTagsOf(path: string): string[] {
  if (ofFile.test(path)) return [files];
  const [, card] = ofCard.exec(path) ?? [];
  if (card !== undefined) return [site, ofArticle(card)];
  if (ofEveryEdition.test(path)) return [site, ...editionIds.map(ofEdition)];
  return [site, ofEdition(parseAddress(path, editionIds).edition)];
}

/** The tags of everything at once, as after the start of a server whose pages may be others. */
export const allAtTheEdge: readonly string[] = [site];

/** What these events make old at the edge. */
export function edgeTagsFor(events: readonly NewsroomEvent[]): string[] {
  const old = oldAfter(events);
  const editions = new Set(old.flatMap(editionsOf));
  const articles = old.flatMap((name) => /^article:(.+)$/.exec(name)?.[1] ?? []);
  if (old.length > 0 && (editions.size === 0 || old.includes(tag.everything))) return [site];
  return [...[...editions].map(ofEdition), ...[...new Set(articles)].map(ofArticle)];
}

/** The editions whose pages show what bears a tag; what stands in pairs and pages is linked from the others. */
function editionsOf(name: string): readonly string[] {
  if (/^(?:pair|pages):/.test(name)) return editionIds;
  return /^(?:shell|front|corrections|list:edition):(.+)$/.exec(name)?.slice(1) ?? [];
}
