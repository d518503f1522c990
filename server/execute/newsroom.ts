import type { Writer } from '#db/doors.ts';
import { loadArticles } from '#db/queries/articles.ts';
import {
  frontArticleIds,
  insertMedia,
  insertTickerItem,
  removeTickerItem,
  replaceFront,
  tickerItem,
} from '#db/queries/front.ts';
import { allEditions, putEdition } from '#db/queries/taxonomy.ts';
import type { NewsroomCommand } from '#editorial/commands/newsroom.ts';
import { type Actor, may } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect, type ReadChange } from './effect.ts';
import { changePages } from './page-changes.ts';
import { changeTaxonomy } from './taxonomy.ts';

const versioned: ReadonlySet<string> = new Set(['page.write', 'page.change', 'page.remove']);

/** Carries out a change of anything that is not an article: one command each. */
export async function changeNewsroom(
  tx: Writer,
  actor: Actor,
  change: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  const [command, ...others] = change.commands as NewsroomCommand[];
  if (!command || others.length > 0) return refuse('invalid-input', { field: 'commands' });
  if (!may(actor, command.type, null)) return refuse('not-allowed');
  // Only pages carry a version of their own; elsewhere a caller that relies on one must not think it was looked at.
  if (change.expectedVersion !== undefined && !versioned.has(command.type)) {
    return refuse('invalid-input', { field: 'expectedVersion', values: { detail: 'is not known here' } });
  }
  return carryOut(tx, command, change, now);
}

async function carryOut(
  tx: Writer,
  command: NewsroomCommand,
  change: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  const { id } = change;
  switch (command.type) {
    case 'edition.set': {
      const { type: _type, ...row } = command;
      const before = (await allEditions(tx)).find((edition) => edition.id === id);
      await putEdition(tx, { id, ...row });
      return effect(id, 'edition.set', before ? { edition: id, name: before.name } : null, {
        edition: id,
        name: row.name,
      });
    }
    case 'media.add': {
      const { type: _type, ...row } = command;
      await insertMedia(tx, { id, ...row, createdAt: now });
      return effect(id, 'media.added', null, { name: row.name });
    }
    case 'ticker.post': {
      const { type: _type, ...row } = command;
      await insertTickerItem(tx, { id, ...row });
      return effect(id, 'ticker.posted', null, { edition: row.edition, text: row.text });
    }
    case 'ticker.drop': {
      const item = await tickerItem(tx, id);
      if (!item) return refuse('not-found');
      await removeTickerItem(tx, id);
      return effect(id, 'ticker.dropped', { edition: item.edition, text: item.text }, null);
    }
    case 'front.arrange':
      return arrangeFront(tx, id, command.articleIds);
    case 'page.write':
    case 'page.make':
    case 'page.change':
    case 'page.order':
    case 'page.remove':
    case 'redirect.add':
    case 'redirect.remove':
      return changePages(tx, command, change, now);
    default:
      return changeTaxonomy(tx, command, id, now);
  }
}

/** @param edition the front page's id is its edition's */
async function arrangeFront(tx: Writer, edition: string, articleIds: string[]): Promise<Result<Effect>> {
  const articles = await loadArticles(tx, articleIds);
  const unfit = articleIds.find((id) => {
    const article = articles.get(id);
    return article?.status !== 'published' || article.edition !== edition;
  });
  if (unfit) return refuse('article-not-published', { field: 'articleIds', values: { id: unfit } });
  const before = await frontArticleIds(tx, edition);
  await replaceFront(tx, edition, [...new Set(articleIds)]);
  return effect(edition, 'front.arranged', { edition, articleIds: before }, { edition, articleIds });
}
