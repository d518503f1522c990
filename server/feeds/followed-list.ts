import { isolatedValue } from '#arabic/isolated-value.ts';
import { listOf } from '#db/queries/listings.ts';
import { authorBySlug, type SectionRow, topicBySlug } from '#db/queries/taxonomy.ts';
import type { FeedSubject } from '#editorial/address.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { translatorOf } from '#messages/translator.ts';
import { store } from '../store.ts';

export interface FollowedList {
  /** In the sense of db/queries/listings.ts. */
  list: string;
  /** Both in plain text, with names isolated. */
  title: string;
  description: string;
}

/** An edition with its sections, as `shellRows` of db/queries/shell.ts gives it. */
export interface EditionOfFeed {
  id: string;
  name: string;
  tagline: string;
  timeZone: string;
  sections: SectionRow[];
}

/** The list that a feed follows, and how it is called; null: there is none. */
export async function followedList(
  { name: site, tagline, sections }: EditionOfFeed,
  edition: EditionId,
  of: FeedSubject,
): Promise<FollowedList | null> {
  const isolated = (chunks: string) => isolatedValue([chunks].flat().join(''), editionFormats[edition]);
  if (of.page === 'front') {
    const words = { title: isolated(site), description: isolated(tagline) };
    return { list: listOf.edition(edition), ...words };
  }
  const found = await subject(edition, of, sections);
  if (!found) return null;
  const t = await translatorOf(edition);
  const { name } = found;
  return {
    list: listOf[of.page](found.id),
    title: t('page.title', { title: isolated(name), site: isolated(site) }),
    description: t.markup(`list.${of.page}Description`, { [of.page]: name, site, bdi: isolated }),
  };
}

async function subject(
  edition: EditionId,
  { page, slug }: Exclude<FeedSubject, { page: 'front' }>,
  sections: SectionRow[],
): Promise<{ id: string; name: string } | undefined> {
  if (page === 'section') return sections.find((section) => section.slug === slug);
  const { read } = await store();
  return (page === 'topic' ? topicBySlug : authorBySlug)(read, edition, slug);
}
