import { tickerOf } from '#db/queries/ticker.ts';
import type { TickerDesk, TickerDeskItem } from '#editorial/front-desk.ts';
import { store } from '../store.ts';

const most = 50;

/** The ticker desk of an edition: what is shown and what was, newest first. Two statements. */
export async function readTickerDesk(edition: string): Promise<TickerDesk> {
  const { read } = await store();
  return {
    shown: (await tickerOf(read, edition, 'shown', most)).map(deskItem),
    past: (await tickerOf(read, edition, 'past', most)).map(deskItem),
  };
}

function deskItem(row: Awaited<ReturnType<typeof tickerOf>>[number]): TickerDeskItem {
  const { id, version, text, href, breaking, article } = row;
  return {
    id,
    version,
    text,
    href,
    breaking,
    article: article && {
      id: article.id,
      headline: article.headline,
      isPublished: article.status === 'published',
    },
    at: row.at.toISOString(),
    until: row.until?.toISOString() ?? null,
    droppedAt: row.droppedAt?.toISOString() ?? null,
  };
}
