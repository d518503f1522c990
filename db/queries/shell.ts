import { asc, desc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { articles } from '../schema/articles.ts';
import { tickerItems } from '../schema/front.ts';
import { pages } from '../schema/record.ts';
import { editions, sections } from '../schema/taxonomy.ts';

const linked = {
  columns: { id: true, slug: true, status: true, headline: true, breaking: true, publishedAt: true },
  with: { section: { columns: { slug: true } } },
} as const;

/** All editions with what stands around their pages: sections, ticker, pages and newest articles. One statement. */
export function shellRows(read: Reader, { tickerLength, newest }: { tickerLength: number; newest: number }) {
  return read.query.editions.findMany({
    orderBy: asc(editions.position),
    with: {
      sections: { orderBy: [asc(sections.position), asc(sections.slug)] },
      ticker: {
        where: isNull(tickerItems.droppedAt),
        orderBy: [desc(tickerItems.at), desc(tickerItems.id)],
        limit: tickerLength,
        with: { article: linked },
      },
      pages: { columns: { slug: true, title: true }, orderBy: [asc(pages.position), asc(pages.slug)] },
      articles: {
        ...linked,
        where: eq(articles.status, 'published'),
        orderBy: desc(articles.liveAt),
        limit: newest,
      },
    },
  });
}
