import { slugOf } from '#arabic/slug.ts';
import { reservedSlugs } from '../../address.ts';
import { longestName } from '../../commands/taxonomy.ts';
import type { LivingStatus } from '../../status.ts';
import type { ArchiveEntry, LeftOut } from '../archive-entry.ts';
import type { ConvertedHtml } from '../converted-html.ts';
import { formerPath } from '../former-path.ts';
import { momentOf, statedMoment } from '../moments.ts';
import { plainLine } from '../plain-line.ts';
import { lexicalHtml } from './lexical-html.ts';
import { mobiledocHtml } from './mobiledoc-html.ts';
import { columnText, type GhostRow, type GhostTables } from './tables.ts';

/** Ghost's states and ours; `sent` went out by mail alone. */
const states: Record<string, LivingStatus> = {
  published: 'published',
  scheduled: 'scheduled',
  draft: 'draft',
  sent: 'draft',
};

/**
 * What a row of Ghost's `posts` is to us: the first of its tags its section, the others its topics.
 * @param isEdition of a word: no section can be called so
 */
export function ghostEntry(
  row: GhostRow,
  tables: GhostTables,
  isEdition: (word: string) => boolean,
): ArchiveEntry | LeftOut {
  const isPage = row.type === 'page' || row.page === true || row.page === 1;
  const state = columnText(row, 'status');
  const status = states[state];
  const isClosed = !['', 'public'].includes(columnText(row, 'visibility'));
  if (!status) return { leftOut: `${state || 'stateless'} post`, comments: 0 };
  const slug = slugOf(columnText(row, 'slug'));
  const written = textOf(row);
  const lost = [...written.lost];
  const common = {
    title: plainLine(columnText(row, 'title')),
    bodyHtml: written.html,
    slug,
    externalId: `ghost:${columnText(row, 'uuid') || columnText(row, 'id')}`,
  };
  const former = formerPath(`http://ghost.invalid/${encodeURIComponent(columnText(row, 'slug'))}/`);
  const formerPaths = former ? [former] : [];
  if (isPage) {
    if (status !== 'published' || isClosed)
      return { leftOut: `${isClosed ? 'closed' : state} page`, comments: 0 };
    return { fields: { kind: 'page', ...common, formerPaths }, lost, comments: 0 };
  }
  if (isClosed) lost.push(`for ${columnText(row, 'visibility')} alone: kept as a draft`);
  if (state === 'sent') lost.push('sent by mail alone: kept as a draft');
  if (row.featured === true || row.featured === 1) lost.push('featured: not pinned');
  if (columnText(row, 'canonical_url')) lost.push('canonical address elsewhere');
  if (columnText(row, 'codeinjection_head') || columnText(row, 'codeinjection_foot'))
    lost.push('injected code');
  const tags = tables.tagsOf(row);
  lost.push(...tags.filter((tag) => tag.isInternal).map(() => 'internal tag'));
  const [section, ...topics] = tags.filter((tag) => !tag.isInternal);
  const published = momentIn(row, 'published_at');
  const updated = momentIn(row, 'updated_at');
  const isPublic = status === 'published' && !isClosed;
  return {
    fields: {
      ...common,
      ...(section && {
        section: sectionSlug(section, isEdition),
        sectionName: plainLine(section.name).slice(0, longestName.section),
      }),
      standfirst: plainLine(columnText(row, 'custom_excerpt')),
      authors: tables.authorsOf(row).map(({ name }) => plainLine(name)),
      topics: topics.map(({ name }) => plainLine(name)),
      status: isClosed ? 'draft' : status,
      publishedAt: published?.toISOString(),
      ...(isPublic && published && updated && updated > published && { updatedAt: updated.toISOString() }),
      ...heroOf(row, tables),
      ...(isPublic && { formerPaths }),
    },
    lost,
    comments: 0,
  };
}

/** Authors, sections and topics as the export declares them: a tag that is first anywhere is a section. */
export function* ghostTerms(
  tables: GhostTables,
  isEdition: (word: string) => boolean,
): Generator<ArchiveEntry> {
  for (const { slug, name, bio } of tables.users.values())
    yield term('author', slug, { title: plainLine(name), slug: slugOf(slug), bio: plainLine(bio) });
  const sections = tables.primaryTags;
  for (const tag of tables.tags.values()) {
    if (tag.isInternal) continue;
    const title = plainLine(tag.name);
    if (sections.has(tag)) yield term('section', tag.slug, { title, slug: sectionSlug(tag, isEdition) });
    else yield term('topic', tag.slug, { title, slug: slugOf(tag.slug) });
  }
}

function term(
  kind: 'author' | 'section' | 'topic',
  slug: string,
  fields: Omit<ArchiveEntry['fields'], 'kind'>,
) {
  const formerPaths = [kind === 'author' ? `/author/${slug}` : `/tag/${slug}`];
  const externalId = `ghost:${kind}:${slug}`;
  return { fields: { kind, ...fields, externalId, formerPaths }, lost: [], comments: 0 };
}

function sectionSlug(
  { slug, name }: { slug: string; name: string },
  isEdition: (word: string) => boolean,
): string {
  const own = slugOf(slug) || slugOf(name);
  return reservedSlugs.has(own) || isEdition(own) ? `${own}-section` : own;
}

/** In the newest form that the post has one in. */
function textOf(row: GhostRow): ConvertedHtml {
  const lexical = columnText(row, 'lexical');
  if (lexical) return lexicalHtml(lexical);
  const mobiledoc = columnText(row, 'mobiledoc');
  return mobiledoc ? mobiledocHtml(mobiledoc) : { html: columnText(row, 'html'), lost: [] };
}

function heroOf(row: GhostRow, tables: GhostTables) {
  const image = columnText(row, 'feature_image') || columnText(row, 'image');
  if (!image) return {};
  const { alt, caption } = tables.metaOf(row);
  return { image, imageAlt: plainLine(alt), imageCaption: plainLine(caption) };
}

/** Old exports have milliseconds, newer ones a moment in UTC. */
function momentIn(row: GhostRow, column: string): Date | null {
  const written = columnText(row, column);
  if (/^\d{9,}$/.test(written)) return new Date(Number(written));
  return momentOf(written) ?? (written ? statedMoment(written) : null);
}
