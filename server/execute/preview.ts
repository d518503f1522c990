import type { Writer } from '#db/doors.ts';
import { loadArticles } from '#db/queries/articles.ts';
import { insertPreviewLink, previewLink, removePreviewLink } from '#db/queries/preview-links.ts';
import type { NewsroomCommand } from '#editorial/commands/newsroom.ts';
import { type Actor, may, maySee } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect } from './effect.ts';

type PreviewCommand = Extract<NewsroomCommand, { type: `preview.${string}` }>;

const hourMs = 60 * 60_000;

/** Opens an article to whoever has a link, or closes it again. Whose the article is decides who may. */
export async function changePreview(
  tx: Writer,
  actor: Actor,
  command: PreviewCommand,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const known = command.type === 'preview.revoke' ? await previewLink(tx, id) : undefined;
  const articleId = command.type === 'preview.share' ? command.articleId : known?.articleId;
  const article = articleId && (await loadArticles(tx, [articleId])).get(articleId);
  if (!article || !maySee(actor, article.ownerId, article.status)) return refuse('not-found');
  if (!may(actor, command.type, article.ownerId)) return refuse('not-allowed');
  const facts = { edition: article.edition, headline: article.content.headline, articleIds: [article.id] };
  if (command.type === 'preview.revoke') {
    await removePreviewLink(tx, id);
    return effect(id, 'preview.revoked', facts, null);
  }
  if (article.status === 'removed') return refuse('in-bin');
  await insertPreviewLink(tx, {
    id,
    token: command.digest,
    articleId: article.id,
    createdBy: actor.id,
    createdAt: now,
    expiresAt: new Date(now.getTime() + command.hours * hourMs),
  });
  return effect(id, 'preview.shared', null, facts);
}
