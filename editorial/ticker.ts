import type { TickerCommand } from './commands/ticker.ts';
import { given } from './given.ts';
import { allow, type Result, refuse } from './refusal.ts';

/** An item of the ticker, shown or past. */
export interface TickerItem {
  id: string;
  edition: string;
  text: string;
  /** Where it leads, one of the two or neither. */
  articleId: string | null;
  href: string | null;
  /** When it was posted; the order of the strip. */
  at: Date;
  /** When it is dropped by itself. */
  until: Date | null;
  breaking: boolean;
  /** Since when it is shown no longer. */
  droppedAt: Date | null;
  version: number;
}

/** What a command makes of an item; null: it is not there yet. */
export function decideTicker(
  item: TickerItem | null,
  command: TickerCommand,
  now: Date,
  id: string,
): Result<TickerItem> {
  if (command.type === 'ticker.post') {
    const { type: _type, at = now, ...posted } = command;
    const articleId = posted.href ? null : posted.articleId;
    return timed({ id, ...posted, articleId, at, droppedAt: null, version: 1 }, now);
  }
  if (!item) return refuse('not-found');
  const next = { ...item, version: item.version + 1 };
  switch (command.type) {
    case 'ticker.change': {
      if (item.droppedAt) return refuse('wrong-state');
      const { type: _type, ...changes } = command;
      const after: TickerItem = { ...next, ...given(changes) };
      if (changes.href) after.articleId = null;
      else if (changes.articleId) after.href = null;
      return changes.until ? timed(after, now) : allow(after);
    }
    case 'ticker.drop':
      return item.droppedAt ? refuse('wrong-state') : allow({ ...next, droppedAt: now });
    case 'ticker.restore': {
      if (!item.droppedAt) return refuse('wrong-state');
      // A time that has passed would take it away again at once.
      const until = item.until && item.until > now ? item.until : null;
      return allow({ ...next, droppedAt: null, until });
    }
  }
}

function timed(item: TickerItem, now: Date): Result<TickerItem> {
  return item.until && item.until <= now ? refuse('time-in-past', { field: 'until' }) : allow(item);
}
