import { slugOf } from '#arabic/slug.ts';
import type { LivingStatus } from '../../status.ts';
import type { ArchiveEntry, LeftOut } from '../archive-entry.ts';
import { decodedSlug, formerPath, withoutEndSlashes } from '../former-path.ts';
import { fileName } from '../markup.ts';
import { momentOf, statedMoment } from '../moments.ts';
import { plainLine } from '../plain-line.ts';
import { childrenNamed, childText, type XmlElement } from '../xml-element.ts';
import { attachmentIn, metaIn, type WordPressSite } from './site.ts';
import type { WordPressTerms } from './terms.ts';
import { wordpressHtml } from './wordpress-html.ts';

/** WordPress's states and ours; what is not here is left out. */
const states: Record<string, LivingStatus> = {
  publish: 'published',
  future: 'scheduled',
  pending: 'in_review',
  draft: 'draft',
  private: 'draft',
};

/** What an `<item>` of a WordPress export is to us. */
export function wordpressEntry(
  item: XmlElement,
  site: WordPressSite,
  terms: WordPressTerms,
  locale: (language: string) => string | undefined,
): ArchiveEntry | LeftOut {
  const comments = childrenNamed(item, 'wp:comment').length;
  const type = childText(item, 'wp:post_type');
  const state = childText(item, 'wp:status');
  const left = (leftOut: string): LeftOut => ({ leftOut, comments });
  if (type === 'attachment') return { ...attachmentEntry(item, site), comments };
  if (type !== 'post' && type !== 'page') return left(type || 'item without a type');
  const status = states[state];
  if (!status) return left(`${state || 'stateless'} ${type}`);
  const isClosed = state === 'private' || childText(item, 'wp:post_password') !== '';
  const lost: string[] = [];
  if (state === 'private') lost.push('private: kept as a draft');
  else if (isClosed) lost.push('password: kept as a draft');
  const written = wordpressHtml(
    childText(item, 'content:encoded'),
    {
      attachment: (id) => site.attachment(id),
      attached: () => site.attachedTo(childText(item, 'wp:post_id')),
    },
    metaIn(item, 'footnotes'),
  );
  const common = {
    title: plainLine(childText(item, 'title')),
    bodyHtml: written.html,
    externalId: externalId(site, item),
  };
  lost.push(...written.lost);
  if (type === 'page') {
    if (status !== 'published' || isClosed) return left(`${isClosed ? 'private' : state} page`);
    const slug = slugOf(site.pageSlug(childText(item, 'wp:post_id'))) || slugOf(common.title);
    return { fields: { kind: 'page', ...common, slug, formerPaths: paths(item) }, lost, comments };
  }
  if (!common.title) lost.push('no title: its first words are the headline');
  if (childText(item, 'wp:is_sticky') === '1') lost.push('sticky: not pinned');
  const placing = terms.placing(item);
  const edition = locale(placing.language);
  const isPublic = status === 'published' && !isClosed;
  const publishedAt = momentIn(item, 'wp:post_date', site) ?? statedMoment(childText(item, 'pubDate'));
  const updatedAt = momentIn(item, 'wp:post_modified', site);
  const isUpdated = isPublic && updatedAt && publishedAt && updatedAt > publishedAt;
  const authors = placing.authors.length > 0 ? placing.authors : authorOf(item, site);
  return {
    fields: {
      ...common,
      ...(edition && { locale: edition }),
      ...(placing.section && { section: placing.section.slug, sectionName: placing.section.name }),
      above: placing.above,
      standfirst: plainLine(childText(item, 'excerpt:encoded')),
      authors,
      topics: placing.topics,
      slug: slugOf(decodedSlug(childText(item, 'wp:post_name'))),
      status: isClosed ? 'draft' : status,
      publishedAt: publishedAt?.toISOString(),
      ...(isUpdated && { updatedAt: updatedAt.toISOString() }),
      ...heroOf(item, site),
      ...(isPublic && { formerPaths: paths(item) }),
    },
    lost: [...lost, ...placing.lost],
    comments,
  };
}

function attachmentEntry(item: XmlElement, site: WordPressSite): Omit<ArchiveEntry, 'comments'> {
  const { url, alt, caption, title } = attachmentIn(item);
  const id = childText(item, 'wp:post_id');
  return {
    fields: {
      kind: 'picture',
      title: plainLine(title) || fileName(url) || id,
      image: url,
      imageAlt: plainLine(alt),
      imageCaption: plainLine(caption),
      externalId: externalId(site, item),
    },
    lost: [],
  };
}

/** The name that a post keeps wherever it goes. */
function externalId(site: WordPressSite, item: XmlElement): string {
  const id = numberOf(item) || childText(item, 'guid', 'link').slice(-200);
  const parsed = URL.parse(site.link);
  const host = parsed ? `${parsed.host}${withoutEndSlashes(parsed.pathname)}` : 'unknown';
  return `wordpress:${host}:${id}`;
}

/** Old exports have it in the address alone that WordPress made of it. */
function numberOf(item: XmlElement): string {
  return childText(item, 'wp:post_id') || /\?p=(\d+)$/.exec(childText(item, 'guid'))?.[1] || '';
}

function authorOf(item: XmlElement, site: WordPressSite): string[] {
  const login = childText(item, 'dc:creator');
  return login ? [plainLine(site.authorName(login))] : [];
}

function heroOf(item: XmlElement, site: WordPressSite) {
  const hero = site.attachment(Number(metaIn(item, '_thumbnail_id') || Number.NaN));
  if (!hero?.url) return {};
  return { image: hero.url, imageAlt: plainLine(hero.alt), imageCaption: plainLine(hero.caption) };
}

/** In UTC, or by the site's own clock where that is missing. */
function momentIn(item: XmlElement, name: string, site: WordPressSite): Date | null {
  return momentOf(childText(item, `${name}_gmt`)) ?? momentOf(childText(item, name), site.offsetMs);
}

/** Its address, and the one by its number that WordPress keeps beside. */
function paths(item: XmlElement): string[] {
  const id = numberOf(item);
  const type = childText(item, 'wp:post_type');
  const own = formerPath(childText(item, 'link'));
  const numbered = id ? [...(type === 'page' ? [`/?page_id=${id}`] : []), `/?p=${id}`] : [];
  return [...new Set([...(own ? [own] : []), ...numbered])];
}
