import type { Reader } from '#db/doors.ts';
import { loadArticles } from '#db/queries/articles.ts';
import { allMedia } from '#db/queries/media.ts';
import { allPages, articleIdsAfter, type MovedArticles } from '#db/queries/moving.ts';
import { allAuthors, allEditions, allSections, allTopics } from '#db/queries/taxonomy.ts';
import { escapedHtml } from '#editorial/body/html-markup.ts';
import { editionFormats, isEdition, standardEdition } from '#messages/editions.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { siteUrl } from '../env.ts';
import { pictureFile } from '../feeds/pictures.ts';
import { escapedXml, type Xml, xmlElement as x } from '../xml.ts';
import { attachmentItem, pageItem, postItem, type WxrPlace } from './wxr-items.ts';

/** The namespaces that WordPress's own exporter names. */
const namespaces = {
  'xmlns:excerpt': 'http://wordpress.org/export/1.2/excerpt/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:wfw': 'http://wellformedweb.org/CommentAPI/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:wp': 'http://wordpress.org/export/1.2/',
};

const batchSize = 200;

/** The edition that is written where none is named: a file holds one, for WordPress has no editions. */
export const wxrEdition = standardEdition;

export interface WxrPiece {
  text: string;
  about?: 'article' | 'picture';
}

/**
 * An edition as a WordPress eXtended RSS 1.2 document, piece by piece: authors, the tree of sections as categories, topics
 * as tags, pictures as attachments, pages, and articles in every state. Where no edition is named it is the standard one.
 */
export async function* wxrPieces(read: Reader, moved: MovedArticles): AsyncGenerator<WxrPiece> {
  const edition = moved.edition && isEdition(moved.edition) ? moved.edition : wxrEdition;
  const own = (await allEditions(read)).find(({ id }) => id === edition);
  const origin = siteUrl();
  const of = <Row extends { edition: string }>(rows: Row[]) => rows.filter((row) => row.edition === edition);
  const sections = of(await allSections(read));
  const topics = of(await allTopics(read));
  const authors = of(await allAuthors(read));
  const pictures = await allMedia(read);
  const files = new Map(
    pictures.flatMap((row) => {
      const found = pictureFile(row, '', origin);
      return found ? [[row.name, found] as const] : [];
    }),
  );
  const page = editionFormats[edition];
  const place: WxrPlace = {
    ...{ edition, origin, page, files },
    zone: own?.timeZone ?? page.timeZone,
    sections: new Map(sections.map((row) => [row.id, row])),
    topics: new Map(topics.map((row) => [row.id, row])),
    authors: new Map(authors.map((row) => [row.id, row])),
    attached: new Set(pictures.flatMap(({ id, name }) => (files.has(name) ? [id] : []))),
  };
  const home = origin + (editionPrefix(edition) || '/');
  const slugOf = (id: string | null) => (id === null ? '' : (place.sections.get(id)?.slug ?? ''));
  yield { text: opening(own?.name ?? '', own?.tagline ?? '', home, page.tag) };
  yield* lines([
    ...authors.map(({ slug, name }, n) =>
      x('wp:author', {}, [
        x('wp:author_id', {}, String(n + 1)),
        x('wp:author_login', {}, slug),
        x('wp:author_display_name', {}, escapedHtml(name)),
      ]),
    ),
    ...sections.map(({ slug, name, parentId }, n) =>
      x('wp:category', {}, [
        x('wp:term_id', {}, String(n + 1)),
        x('wp:category_nicename', {}, slug),
        x('wp:category_parent', {}, slugOf(parentId)),
        x('wp:cat_name', {}, escapedHtml(name)),
      ]),
    ),
    ...topics.map(({ slug, name }, n) =>
      x('wp:tag', {}, [
        x('wp:term_id', {}, String(sections.length + n + 1)),
        x('wp:tag_slug', {}, slug),
        x('wp:tag_name', {}, escapedHtml(name)),
      ]),
    ),
  ]);
  for (const row of pictures) {
    const file = files.get(row.name);
    if (file) yield { ...line(attachmentItem(row, file, place)), about: 'picture' };
  }
  for (const row of of(await allPages(read))) yield line(pageItem(row, place));
  for (let after = ''; ; ) {
    const ids = await articleIdsAfter(read, { ...moved, edition }, after, batchSize);
    const found = await loadArticles(read, ids);
    for (const id of ids) {
      const article = found.get(id);
      if (article) yield { ...line(postItem(article, place)), about: 'article' };
    }
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
  }
  yield { text: '</channel>\n</rss>\n' };
}

function opening(title: string, tagline: string, home: string, language: string): string {
  const attributes = Object.entries(namespaces).map(([name, uri]) => ` ${name}="${escapedXml(uri)}"`);
  const about = [
    x('title', {}, escapedHtml(title)),
    x('link', {}, home),
    x('description', {}, escapedHtml(tagline)),
    x('language', {}, language),
    x('wp:wxr_version', {}, '1.2'),
    x('wp:base_site_url', {}, home),
    x('wp:base_blog_url', {}, home),
  ];
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${attributes.join('')}>\n<channel>\n`;
  return head + about.map(({ xml }) => `${xml}\n`).join('');
}

function line({ xml }: Xml): WxrPiece {
  return { text: `${xml}\n` };
}

function* lines(elements: Xml[]): Generator<WxrPiece> {
  for (const element of elements) yield line(element);
}
