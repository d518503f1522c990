import { z } from 'zod';
import { loadArticles } from '#db/queries/articles.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { id } from '#editorial/commands/fields.ts';
import { type BulkAction, commandsOf, undoOf } from '#editorial/desk/bulk.ts';
import { type Actor, may, maySee } from '#editorial/permissions.ts';
import { allow, type Refusal, type Result, refuse } from '#editorial/refusal.ts';
import { execute } from '../execute.ts';
import { inputOf } from '../newsroom/read-input.ts';
import { store } from '../store.ts';

const most = 200;

const sent = z.object({
  articles: z
    .array(z.object({ id, version: z.int().positive() }))
    .min(1)
    .max(most),
  action: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['submit', 'approve', 'publish', 'remove', 'recover']) }),
    z.object({ kind: z.enum(['return', 'unpublish']), reason: z.string().max(1000) }),
    z.object({ kind: z.literal('section'), sectionId: id }),
    z.object({ kind: z.literal('topic'), topicId: id }),
  ]),
  /** What the history says where the way back wants a reason. */
  undoReason: z.string().max(200).default(''),
});

/** What became of each article: how it can be taken back, or why it was refused. */
export interface BulkOutcome {
  id: string;
  refusal: Refusal | null;
  undo: { version: number; commands: CommandInput[] } | null;
}

/**
 * Does one thing with many articles, each by itself and by the one door: what is refused leaves the others as they are.
 * An article that has changed since it was shown is refused (`stale-version`).
 */
export async function bulk(person: Actor, body: unknown, now = new Date()): Promise<Result<BulkOutcome[]>> {
  const read = inputOf(sent, body);
  if (!read.ok) return read;
  const { articles, undoReason } = read.value;
  const action = read.value.action as BulkAction;
  const opened = await store();
  const known = await loadArticles(
    opened.read,
    articles.map((one) => one.id),
  );
  const asked = articles.flatMap(({ id, version }) => {
    const article = known.get(id);
    return article && maySee(person, article.ownerId, article.status) ? [{ id, version, article }] : [];
  });
  const results = await execute(
    person,
    asked.map(({ id: subjectId, version, article }) => ({
      subjectId,
      expectedVersion: version,
      commands: commandsOf(action, article),
    })),
    now,
  );
  const byId = new Map(asked.map(({ id: asked }, at) => [asked, results[at]]));
  return allow(
    articles.map(({ id: one }) => {
      const result = byId.get(one) ?? refuse('not-found');
      const before = known.get(one);
      if (!result.ok || !before) return { id: one, refusal: result.ok ? null : result.refusal, undo: null };
      const commands = undoOf(action, before, undoReason, now);
      const isOpen = commands?.every(({ type }) => may(person, type, before.ownerId));
      return {
        id: one,
        refusal: null,
        undo: commands && isOpen ? { version: result.value.version, commands } : null,
      };
    }),
  );
}
