import { isolatedRuns } from '#arabic/isolated-runs.ts';
import type { WholeArticle } from '#db/queries/feeds.ts';
import { mediaByNames } from '#db/queries/media.ts';
import type { SectionRow } from '#db/queries/taxonomy.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import { editionFormats, standardEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { translatorOf } from '#messages/translator.ts';
import { siteUrl } from '../env.ts';
import { personLink } from '../reads/teaser.ts';
import { pathTo } from '../reads/tree.ts';
import { store } from '../store.ts';
import type { FeedCategory, FeedPicture, FeedStory } from './feed.ts';
import { bytesOf, type PictureFile, pictureFile } from './pictures.ts';
import { type StoryPlace, storyHtml } from './story-html.ts';

interface FeedPlace extends StoryPlace {
  /** The public origin of the portal. */
  origin: string;
  /** From the top of the tree down to a section. */
  pathTo: (sectionId: string) => { name: string; slug: string; href: string }[];
}

/** Published articles as a feed tells them: one statement more where their texts hold pictures. */
export async function feedStories(
  rows: WholeArticle[],
  { edition, zone, sections }: Pick<StoryPlace, 'edition' | 'zone'> & { sections: SectionRow[] },
): Promise<FeedStory[]> {
  const origin = siteUrl();
  const { read } = await store();
  const figures = await mediaByNames(read, [...new Set(rows.flatMap(({ body }) => figuresIn(body)))]);
  const place: FeedPlace = {
    ...{ edition, zone, origin },
    t: await translatorOf(edition),
    pathTo: (id) => pathTo(sections, id),
    pictures: new Map(
      figures.flatMap((row) => {
        const found = pictureFile(row, '', origin);
        return found ? [[row.name, found] as const] : [];
      }),
    ),
  };
  return Promise.all(rows.map((row) => feedStory(row, place)));
}

async function feedStory(row: WholeArticle, place: FeedPlace): Promise<FeedStory> {
  const { edition, origin } = place;
  const page = editionFormats[edition];
  const { id, slug, section } = row;
  const href = origin + hrefOf({ page: 'article', section: section.slug, id, slug }, edition);
  const hero = row.hero && pictureFile(row.hero, row.heroAlt, origin);
  const credit = row.hero?.credit ?? '';
  const published = row.publishedAt ?? new Date(0);
  return {
    id: origin + hrefOf({ page: 'short', id }, standardEdition),
    href,
    title: isolatedRuns(row.headline, page),
    summary: isolatedRuns(row.standfirst || row.excerpt, page),
    html: storyHtml({ ...row, href, hero: hero && { ...hero, credit } }, place),
    authors: row.authors.map(({ author }) => {
      const { name, href } = personLink(author, edition);
      return { name, href: origin + href };
    }),
    categories: categoriesOf(row, place),
    published,
    updated: lastChange(published, row.updatedAt, ...row.corrections.map(({ at }) => at)),
    picture: hero && (await feedPicture(hero, credit)),
  };
}

/** The latest of these moments. */
function lastChange(published: Date, ...later: (Date | null)[]): Date {
  return later.reduce<Date>((last, at) => (at && at > last ? at : last), published);
}

function categoriesOf(
  { sectionId, topics }: WholeArticle,
  { origin, edition, pathTo }: FeedPlace,
): FeedCategory[] {
  const named = [
    ...pathTo(sectionId),
    ...topics.map(({ topic }) => ({
      ...topic,
      href: hrefOf({ page: 'topic', slug: topic.slug, number: 1 }, edition),
    })),
  ];
  return named.map(({ name, slug, href }) => ({ name, slug, scheme: new URL('.', origin + href).href }));
}

async function feedPicture(
  { file, src, alt, width, height }: PictureFile,
  credit: string,
): Promise<FeedPicture | null> {
  const bytes = await bytesOf(file);
  return bytes === null ? null : { href: src, type: 'image/webp', bytes, width, height, alt, credit };
}
