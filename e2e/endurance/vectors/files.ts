import type { Vector } from './grammar.ts';

const together = 20;
/** Where those of one line stand. */
export const sectionsOfTexts = Array.from({ length: 30 }, (_, at) => `of-${at}`);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
/** XML has no words for these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const fitForXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

interface Body {
  name: string;
  markup: string;
}

/** Bodies of several vectors each, and of one where it may swallow what follows. */
function bodiesApart(vectors: Vector[]): Body[] {
  const alone = vectors.filter(({ isAlone }) => isAlone).map((one) => body([one]));
  return [...alone, ...bodiesTogether(vectors.filter(({ isAlone }) => !isAlone))];
}

/**
 * Bodies of several vectors each. What one of them swallows here stands apart in other files.
 * @param from which vector comes first: in each file others begin a body
 */
function bodiesTogether(vectors: Vector[], from = 0): Body[] {
  const turned = [...vectors.slice(from), ...vectors.slice(0, from)];
  const bodies: Body[] = [];
  for (let at = 0; at < turned.length; at += together) bodies.push(body(turned.slice(at, at + together)));
  return bodies;
}

function body(group: Vector[]): Body {
  const markup = group.map((one) => `${one.id}\n\n${one.markup}\n\n`).join('');
  return { name: `vector-${group[0]?.id}`, markup };
}

/** How a file is named that holds them, and what is in it. */
type ImportFile = [name: string, text: string];

const lines = (items: object[]) => items.map((item) => JSON.stringify(item)).join('\n');
/** The edition is told: it would be guessed by the letters, which are Latin here. */
const shared = { locale: 'ar', section: 'world', publishedAt: '2026-01-02T10:00:00Z' };

function markdownFile(vectors: Vector[]): ImportFile {
  const items = bodiesTogether(vectors, 3).map(({ name, markup }) => ({
    ...{ ...shared, externalId: `md ${name}`, title: name, body: markup },
  }));
  return ['markdown.ndjson', lines(items)];
}

function htmlFile(vectors: Vector[]): ImportFile {
  const items = bodiesApart(vectors).map(({ name, markup }) => ({
    ...{ ...shared, externalId: `html ${name}`, title: name, bodyHtml: `<p>نص</p>${markup}<p>نص</p>` },
  }));
  return ['html.ndjson', lines(items)];
}

/** Every field that is one line: one vector in each. */
function textsFile(vectors: Vector[]): ImportFile {
  const items = vectors.map(({ id, markup }, at) => ({
    ...{ ...shared, externalId: `text ${id}`, body: 'نص.' },
    ...{ title: markup, standfirst: markup, kicker: markup.slice(0, 60), place: markup.slice(0, 80) },
    ...{ section: sectionsOfTexts[at % sectionsOfTexts.length], sectionName: markup.slice(0, 80) },
    ...{ authors: [markup.slice(0, 120)], topics: [markup.slice(0, 80)] },
    ...{ image: 'picture.png', imageAlt: markup, imageCaption: markup, imageCredit: markup },
    corrections: [{ at: '2026-01-03T10:00:00Z', text: markup }],
  }));
  return ['texts.ndjson', lines(items)];
}

function wordpressFile(vectors: Vector[]): ImportFile {
  const items = bodiesTogether(vectors).map(
    (
      { name, markup },
      at,
    ) => `<item><title>${escaped(name)}</title><link>https://old.example/?p=${at + 1}</link>
<dc:creator>${cdata('salma')}</dc:creator><content:encoded>${cdata(fitForXml(markup))}</content:encoded>
<excerpt:encoded>${cdata(fitForXml(markup.slice(0, 200)))}</excerpt:encoded><wp:post_id>${at + 1}</wp:post_id>
<wp:post_date_gmt>2026-01-02 10:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<wp:post_name>wp-${name}</wp:post_name><category domain="category" nicename="world">${cdata('world')}</category></item>`,
  );
  return [
    'wordpress.xml',
    `<?xml version="1.0"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>old</title><link>https://old.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>${items.join('\n')}</channel></rss>`,
  ];
}

function feedFile(vectors: Vector[]): ImportFile {
  const items = bodiesTogether(vectors, 7).map(
    ({ name, markup }) => `<item><title>${escaped(`${name} ${fitForXml(markup).slice(0, 100)}`)}</title>
<guid isPermaLink="false">feed ${name}</guid><pubDate>Fri, 02 Jan 2026 10:00:00 GMT</pubDate>
<description>${escaped(fitForXml(markup).slice(0, 300))}</description>
<content:encoded>${cdata(fitForXml(markup))}</content:encoded></item>`,
  );
  return [
    'feed.xml',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>a feed</title><link>https://feed.example</link><description>x</description>${items.join('\n')}</channel></rss>`,
  ];
}

function ghostFile(vectors: Vector[]): ImportFile {
  const posts = bodiesTogether(vectors, 13).map(({ name, markup }, at) => ({
    ...{ id: String(at + 1), uuid: `ghost-${name}`, title: name, slug: `ghost-${name}`, html: markup },
    ...{ custom_excerpt: markup.slice(0, 200), type: 'post', status: 'published', visibility: 'public' },
    ...{ published_at: '2026-01-02T10:00:00.000Z', created_at: '2026-01-02T10:00:00.000Z' },
  }));
  const data = { posts, tags: [], users: [], posts_tags: [], posts_authors: [] };
  return ['ghost.json', JSON.stringify({ db: [{ meta: { exported_on: 1, version: '5.0.0' }, data }] })];
}

export const files = [markdownFile, htmlFile, textsFile, wordpressFile, feedFile, ghostFile];
