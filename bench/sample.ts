import type Sqlite from 'better-sqlite3';
import { isStopWord } from '#arabic/stop-words.ts';
import type { Sample } from '#server/every-read.testing.ts';
import { pageSize } from '#server/reads/paging.ts';

const edition = 'ar';
/** The page of the contract's own example, or the last that there is. */
const deepPage = 500;

interface Thing {
  id: string;
  slug: string;
  articles: number;
}

/** Of a newsroom, whatever its size: an article in the midst of it, its section, topic and author, and words to look for. */
export function sampleOf(db: Sqlite.Database): Sample {
  const one = <Row>(text: string, ...params: unknown[]) => db.prepare(text).get(...params) as Row;
  const list = `edition:${edition}`;
  const held = (name: string) =>
    one<{ articles: number } | undefined>(
      'select articles from list_counts where list = ? and days = 0',
      name,
    )?.articles ?? 0;
  const article = one<{
    id: string;
    at: number;
    section: string;
    headline: string;
    author: string;
    topic: string;
  }>(
    `select a.id, l.published_at as at, a.section_id as section, a.headline, aa.author_id as author, t.topic_id as topic
      from listings l join articles a on a.id = l.article_id
      join article_authors aa on aa.article_id = a.id and aa.position = 0
      join article_topics t on t.article_id = a.id and t.position = 0
      where l.list = ? and l.published_at > 1577836800000 order by l.published_at limit 1`,
    list,
  );
  const named = (noun: string, id: string): Thing => ({
    ...one<{ id: string; slug: string }>(`select id, slug from ${noun}s where id = ?`, id),
    articles: held(`${noun}:${id}`),
  });
  const section = named('section', article.section);
  const words = db
    .prepare('select word, documents from search_vocabulary where length(word) > 3 order by documents desc')
    .all() as { word: string; documents: number }[];
  const telling = words.filter(({ word }) => /^\p{Script=Arabic}+$/u.test(word) && !isStopWord(word));
  const pages = (articles: number) => Math.min(deepPage, Math.max(2, Math.ceil(articles / pageSize)));
  return {
    edition,
    article: { id: article.id, publishedAt: new Date(article.at) },
    section,
    topic: named('topic', article.topic),
    author: named('author', article.author),
    rare: telling.findLast(({ documents }) => documents >= 3)?.word ?? '',
    frequent: telling[0]?.word ?? '',
    phrase: article.headline.split(' ').slice(0, 2).join(' '),
    deep: { latest: pages(held(list)), section: pages(section.articles) },
  };
}
