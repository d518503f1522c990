import type { Writer } from '#db/doors.ts';
import { loadArticles } from '#db/queries/articles.ts';
import { eraseArticle } from '#db/queries/bin.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect, type ReadChange, stale } from './effect.ts';

/** Erases an article that lies in the bin. What was done with it stays in the journal. */
export async function eraseFromBin(tx: Writer, { id, expectedVersion }: ReadChange): Promise<Result<Effect>> {
  const article = (await loadArticles(tx, [id])).get(id);
  if (!article) return refuse('not-found');
  const wrong = stale(expectedVersion, article.version);
  if (wrong) return wrong;
  const { status, version, edition, content } = article;
  if (status !== 'removed') return refuse('wrong-state', { values: { status } });
  if (!(await eraseArticle(tx, id, version))) return refuse('stale-version');
  return effect(id, 'bin.erased', { edition, headline: content.headline }, null, version);
}
