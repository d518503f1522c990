import type { MediaRow } from '#db/queries/media.ts';
import type { allPages } from '#db/queries/moving.ts';
import type { AuthorRow, SectionRow, TopicRow } from '#db/queries/taxonomy.ts';
import type { Article } from '#editorial/article.ts';
import { liveAt } from '#editorial/article.ts';
import { absoluteHref } from '#editorial/body/absolute-href.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { escapedHtml } from '#editorial/body/html-markup.ts';
import { toHtml } from '#editorial/body/to-html.ts';
import type { Status } from '#editorial/status.ts';
import type { EditionId, editionFormats } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import type { PictureFile } from '../feeds/pictures.ts';
import { type Xml, xmlElement as x } from '../xml.ts';
import { wxrNumber } from './wxr-number.ts';

export interface WxrPlace {
  edition: EditionId;
  /** The public origin. */
  origin: string;
  page: (typeof editionFormats)[EditionId];
  /** The time zone of the edition: WordPress writes the clock of the site as well. */
  zone: string;
  /** The pictures that readers can be shown, by name. */
  files: ReadonlyMap<string, PictureFile>;
  sections: ReadonlyMap<string, SectionRow>;
  topics: ReadonlyMap<string, TopicRow>;
  authors: ReadonlyMap<string, AuthorRow>;
  /** The ids of the pictures that there are attachments of. */
  attached: ReadonlySet<string>;
}

/** WordPress knows no withdrawal: what readers may not see is private there. */
const statuses: Record<Status, string> = {
  draft: 'draft',
  in_review: 'pending',
  scheduled: 'future',
  published: 'publish',
  withdrawn: 'private',
  removed: 'trash',
};

interface Post {
  type: 'post' | 'page' | 'attachment';
  number: number;
  title: string;
  link: string;
  slug: string;
  status: string;
  at: Date;
  changed: Date;
  html: string;
  /** Plain text, as the title is: WordPress reads both as HTML. */
  excerpt: string;
  creator?: string | undefined;
}

/** An article; what WordPress has no field for is in fields of its own whose names begin with `_warraq_`. */
export function postItem(article: Article, place: WxrPlace): Xml {
  const { id, content, status } = article;
  const { edition, origin, sections, topics, authors } = place;
  const section = sections.get(content.sectionId);
  const link =
    origin + hrefOf({ page: 'article', section: section?.slug ?? '-', id, slug: content.slug }, edition);
  const writers = content.authorIds.flatMap((one) => authors.get(one) ?? []);
  const tags = content.topicIds.flatMap((one) => topics.get(one) ?? []);
  const { heroId } = content;
  const at = liveAt(article);
  const own = {
    _warraq_id: id,
    _warraq_external_id: article.externalId ?? '',
    _warraq_kicker: content.kicker,
    _warraq_place: content.place,
    _warraq_seo_title: content.seoTitle,
    _warraq_withdrawn_reason: article.withdrawnReason,
    _warraq_authors: writers.map(({ slug }) => slug).join(','),
    _thumbnail_id: heroId !== null && place.attached.has(heroId) ? String(wxrNumber('media', heroId)) : '',
  };
  return item(
    {
      ...{
        type: 'post',
        number: wxrNumber('article', id),
        title: content.headline,
        link,
        slug: content.slug,
      },
      at,
      status: statuses[status],
      changed: article.updatedAt ?? at,
      html: html(content.body, link, place),
      excerpt: content.standfirst,
      creator: writers[0]?.slug,
    },
    [
      ...(section ? [category('category', section)] : []),
      ...tags.map((topic) => category('post_tag', topic)),
      ...Object.entries(own).flatMap(([key, value]) => (value === '' ? [] : [meta(key, value)])),
    ],
    place,
  );
}

export function pageItem(row: Awaited<ReturnType<typeof allPages>>[number], place: WxrPlace): Xml {
  const link = place.origin + hrefOf({ page: 'page', slug: row.slug }, place.edition);
  return item(
    {
      ...{ type: 'page', number: wxrNumber('page', row.id), title: row.title, link, slug: row.slug },
      ...{ status: 'publish', excerpt: '' },
      ...{ at: row.updatedAt, changed: row.updatedAt, html: html(row.body, link, place) },
    },
    [],
    place,
  );
}

/** A picture: WordPress fetches it from where it lies. */
export function attachmentItem(row: MediaRow, file: PictureFile, place: WxrPlace): Xml {
  return item(
    {
      ...{ type: 'attachment', number: wxrNumber('media', row.id), title: row.name, link: file.src },
      ...{ slug: row.name, status: 'inherit' },
      ...{ at: row.createdAt, changed: row.createdAt, html: escapedHtml(row.credit), excerpt: row.caption },
    },
    [
      x('wp:attachment_url', {}, file.src),
      ...(row.alt ? [meta('_wp_attachment_image_alt', escapedHtml(row.alt))] : []),
    ],
    place,
  );
}

function item(post: Post, more: Xml[], { zone }: WxrPlace): Xml {
  const { type, number, at, changed } = post;
  return x('item', {}, [
    x('title', {}, escapedHtml(post.title)),
    x('link', {}, post.link),
    x('pubDate', {}, at.toUTCString().replace('GMT', '+0000')),
    x('dc:creator', {}, post.creator ?? ''),
    x('guid', { isPermaLink: 'false' }, post.link),
    x('description', {}),
    x('content:encoded', {}, post.html),
    x('excerpt:encoded', {}, escapedHtml(post.excerpt)),
    x('wp:post_id', {}, String(number)),
    x('wp:post_date', {}, clock(at, zone)),
    x('wp:post_date_gmt', {}, clock(at, 'UTC')),
    x('wp:post_modified', {}, clock(changed, zone)),
    x('wp:post_modified_gmt', {}, clock(changed, 'UTC')),
    x('wp:comment_status', {}, 'closed'),
    x('wp:ping_status', {}, 'closed'),
    x('wp:post_name', {}, post.slug),
    x('wp:status', {}, post.status),
    x('wp:post_parent', {}, '0'),
    x('wp:menu_order', {}, '0'),
    x('wp:post_type', {}, type),
    x('wp:post_password', {}),
    x('wp:is_sticky', {}, '0'),
    ...more,
  ]);
}

function html(body: BodyDocument, link: string, { page, files }: WxrPlace): string {
  return toHtml(body, {
    page,
    absolute: (href) => absoluteHref(href, link),
    picture: (name) => files.get(name) ?? null,
    embedName: (provider) => provider,
  });
}

function category(domain: 'category' | 'post_tag', { slug, name }: { slug: string; name: string }): Xml {
  return x('category', { domain, nicename: slug }, escapedHtml(name));
}

function meta(key: string, value: string): Xml {
  return x('wp:postmeta', {}, [x('wp:meta_key', {}, key), x('wp:meta_value', {}, value)]);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-23 12:30:00` as the clocks of a place showed it. */
function clock(at: Date, timeZone: string): string {
  let format = clocks.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE-u-ca-iso8601-nu-latn', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    clocks.set(timeZone, format);
  }
  return format.format(at).replace(',', '');
}
