import type { Article } from './article.ts';
import type { ArticleCommand } from './commands/article.ts';
import type { Correction } from './correction.ts';
import type { Facts } from './events.ts';
import { latestOf } from './latest.ts';
import { allow, type Result, refuse } from './refusal.ts';

type Correcting = Extract<ArticleCommand, { type: `article.${'correct' | 'amend' | 'retract'}` }>;

/** What a command makes of an article's corrections: one more, one in other words, or one that is not there any more. */
export function corrected(article: Article, command: Correcting, now: Date): Result<Partial<Article>> {
  const { corrections } = article;
  if (command.type === 'article.correct') {
    if (!command.text) return refuse('reason-missing', { field: 'text' });
    const at = command.at ?? now;
    if (at > now) return refuse('corrected-in-future', { field: 'at' });
    const { kind, text } = command;
    const added = { id: `${article.id}-${nextNumber(corrections)}`, at, kind, text };
    return allow({ corrections: [...corrections, added], updatedAt: latestOf(at, article.updatedAt) });
  }
  const { correctionId } = command;
  if (!corrections.some(({ id }) => id === correctionId))
    return refuse('not-found', { field: 'correctionId' });
  if (command.type === 'article.amend') {
    if (!command.text) return refuse('reason-missing', { field: 'text' });
    const { kind, text } = command;
    const amended = corrections.map((one) => (one.id === correctionId ? { ...one, kind, text } : one));
    return allow({ corrections: amended, ...toldReaders(article, now) });
  }
  if (!command.reason) return refuse('reason-missing', { field: 'reason' });
  const left = corrections.filter(({ id }) => id !== correctionId);
  return allow({ corrections: left, ...toldReaders(article, now) });
}

/** What the journal says of it beside the facts of the article: the words before and after. */
export function factsOfCorrecting(
  command: ArticleCommand,
  before: Article | null,
): { before: Facts; after: Facts } {
  switch (command.type) {
    case 'article.correct':
      return { before: {}, after: { text: command.text } };
    case 'article.amend':
      return {
        before: wordsOf(before, command.correctionId),
        after: { text: command.text, kind: command.kind },
      };
    case 'article.retract':
      return { before: wordsOf(before, command.correctionId), after: {} };
    default:
      return { before: {}, after: {} };
  }
}

function wordsOf(article: Article | null, correctionId: string): Facts {
  const correction = article?.corrections.find(({ id }) => id === correctionId);
  return correction ? { text: correction.text, kind: correction.kind } : {};
}

/** Readers of what is published find something new. */
function toldReaders({ status, updatedAt }: Article, now: Date): Partial<Article> {
  return status === 'published' ? { updatedAt: latestOf(now, updatedAt) } : {};
}

/** One that no correction has: one in the midst may have been withdrawn, and ids are not counted by their number. */
function nextNumber(corrections: Correction[]): number {
  const numbers = corrections.map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  return Math.max(corrections.length, ...numbers) + 1;
}
