import type { Writer } from '#db/doors.ts';
import { loadArticles } from '#db/queries/articles.ts';
import { insertTickerItem, tickerItem, updateTickerItem } from '#db/queries/ticker.ts';
import type { TickerCommand } from '#editorial/commands/ticker.ts';
import type { EventType, Facts } from '#editorial/events.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { decideTicker, type TickerItem } from '#editorial/ticker.ts';
import { type Effect, effect, type ReadChange, stale } from './effect.ts';

const happened = {
  'ticker.post': 'ticker.posted',
  'ticker.change': 'ticker.changed',
  'ticker.drop': 'ticker.dropped',
  'ticker.restore': 'ticker.restored',
} as const satisfies Record<TickerCommand['type'], EventType>;

/** Posts an item of the ticker or changes one. It may lead to an article of its own edition, published or about to be. */
export async function changeTicker(
  tx: Writer,
  command: TickerCommand,
  { id, expectedVersion }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  const before = (await tickerItem(tx, id)) ?? null;
  const wrong = before && stale(expectedVersion, before.version);
  if (wrong) return wrong;
  const decision = decideTicker(before, command, now, id);
  if (!decision.ok) return decision;
  const after = decision.value;
  if (after.articleId !== null && after.articleId !== before?.articleId) {
    const article = (await loadArticles(tx, [after.articleId])).get(after.articleId);
    if (article?.edition !== after.edition) return refuse('not-found', { field: 'articleId' });
  }
  if (!before) await insertTickerItem(tx, after);
  else if (!(await updateTickerItem(tx, after))) return refuse('stale-version');
  return effect(id, happened[command.type], before && factsOf(before), factsOf(after), after.version);
}

function factsOf({ edition, text, href, articleId, until, breaking, droppedAt }: TickerItem): Facts {
  return {
    edition,
    text,
    href,
    articleIds: articleId === null ? [] : [articleId],
    until: until?.toISOString() ?? null,
    breaking,
    isShown: droppedAt === null,
  };
}
