import type { Writer } from '#db/doors.ts';
import { loadArticles } from '#db/queries/articles.ts';
import {
  frontArticleIds,
  insertTickerItem,
  removeTickerItem,
  replaceFront,
  tickerItem,
} from '#db/queries/front.ts';
import { insertPage, pageBySlug, updatePage } from '#db/queries/record.ts';
import {
  allEditions,
  authorBySlug,
  insertAuthor,
  insertTopic,
  putEdition,
  topicBySlug,
} from '#db/queries/taxonomy.ts';
import type { NewsroomCommand } from '#editorial/commands/newsroom.ts';
import { type Actor, may } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect, type ReadChange } from './effect.ts';
import { changeMedia } from './media.ts';
import { changeSection, makeSection } from './sections.ts';

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
  // Only pages and pictures carry a version; elsewhere a caller that relies on one must not think it was looked at.
  if (change.expectedVersion !== undefined && !/^(page|media)\./.test(command.type)) {
    return refuse('invalid-input', { field: 'expectedVersion', values: { detail: 'is not known here' } });
  }
  return carryOut(tx, actor, command, change, now);
}

async function carryOut(
  tx: Writer,
  actor: Actor,
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
    case 'section.make':
      return makeSection(tx, command, id);
    case 'section.change':
      return changeSection(tx, command, id, now);
    case 'topic.make': {
      const { type: _type, ...row } = command;
      if (await topicBySlug(tx, row.edition, row.slug)) return refuse('slug-taken', { field: 'slug' });
      await insertTopic(tx, { id, ...row });
      return effect(id, 'topic.made', null, { edition: row.edition, slug: row.slug, name: row.name });
    }
    case 'author.make': {
      const { type: _type, ...row } = command;
      if (await authorBySlug(tx, row.edition, row.slug)) return refuse('slug-taken', { field: 'slug' });
      await insertAuthor(tx, { id, ...row });
      return effect(id, 'author.made', null, { edition: row.edition, slug: row.slug, name: row.name });
    }
    case 'media.add':
    case 'media.describe':
    case 'media.crop':
    case 'media.finish':
    case 'media.remove':
      return changeMedia(tx, actor, command, change, now);
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
      return writePage(tx, command, change, now);
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

async function writePage(
  tx: Writer,
  { type: _type, ...page }: Extract<NewsroomCommand, { type: 'page.write' }>,
  { id, expectedVersion }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  const before = await pageBySlug(tx, page.edition, page.slug);
  const facts = { edition: page.edition, slug: page.slug, name: page.title };
  if (!before) {
    await insertPage(tx, { id, ...page, updatedAt: now, version: 1 });
    return effect(id, 'page.written', null, facts);
  }
  if (expectedVersion !== undefined && expectedVersion !== before.version) {
    return refuse('stale-version', { values: { version: before.version } });
  }
  const version = before.version + 1;
  if (!(await updatePage(tx, { id: before.id, ...page, updatedAt: now, version })))
    return refuse('stale-version');
  return effect(before.id, 'page.written', { ...facts, name: before.title }, facts, version);
}
