import { readingMinutes } from '#arabic/reading-time.ts';
import { mediaByIds, mediaByNames } from '#db/queries/media.ts';
import { authorsByIds, topicsByIds } from '#db/queries/taxonomy.ts';
import { type Article, derived } from '#editorial/article.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import type { ArticleView } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readSections } from '../reads/newsroom.ts';
import { figuresByName, picture } from '../reads/picture.ts';
import { personLink, teasersAndCounterparts } from '../reads/teaser.ts';
import { pathTo } from '../reads/tree.ts';
import { relatedTo } from '../search/related.ts';
import { store } from '../store.ts';

const relatedCount = 3;

/** An article as readers will see it, with what waits to be shown to them; whoever asks has been let in already. */
export async function previewOf(article: Article, now: Date): Promise<ArticleView> {
  const { id, edition } = article;
  const content = article.pending ?? article.content;
  const publishedAt = article.publishedAt ?? article.scheduledFor ?? now;
  const { read } = await store();
  const [authors, topics, [row]] = await Promise.all([
    authorsByIds(read, content.authorIds),
    topicsByIds(read, content.topicIds),
    mediaByIds(read, content.heroId === null ? [] : [content.heroId]),
  ]);
  const related = await relatedTo({ ...article, content, publishedAt }, relatedCount);
  const around = await teasersAndCounterparts(
    edition,
    related.map((one) => one.id),
    content.pair,
  );
  const figures = await mediaByNames(read, figuresIn(content.body));
  const path = pathTo(await readSections(), content.sectionId);
  const hero = row && picture(row, content.heroAlt);
  const { excerpt, words } = derived(content);
  return {
    id,
    edition,
    href: hrefOf({ page: 'article', section: path.at(-1)?.slug ?? '', id, slug: content.slug }, edition),
    headline: content.headline,
    standfirst: content.standfirst,
    kicker: content.kicker,
    place: content.place,
    breaking: content.breaking,
    path,
    authors: inOrder(content.authorIds, authors).map((author) => personLink(author, edition)),
    topics: inOrder(content.topicIds, topics).map(({ name, slug }) => ({
      name,
      href: hrefOf({ page: 'topic', slug, number: 1 }, edition),
    })),
    publishedAt,
    updatedAt: article.updatedAt,
    words,
    minutes: readingMinutes(words, edition),
    hero: hero && row ? { ...hero, caption: content.heroCaption, credit: row.credit } : null,
    body: content.body,
    figures: figuresByName(figures),
    corrections: article.corrections,
    ...around,
    excerpt,
  };
}

function inOrder<T extends { id: string }>(ids: string[], rows: T[]): T[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
