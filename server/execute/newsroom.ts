import type { Writer } from '#db/doors.ts';
import { insertMedia } from '#db/queries/front.ts';
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
import { changeFront } from './front.ts';
import { changePreview } from './preview.ts';
import { changeSection, makeSection } from './sections.ts';
import { changeTicker } from './ticker.ts';

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
  // A caller that relies on a version must not think that it was looked at where there is none.
  if (change.expectedVersion !== undefined && !hasVersion(command)) {
    return refuse('invalid-input', { field: 'expectedVersion', values: { detail: 'is not known here' } });
  }
  return carryOut(tx, actor, command, change, now);
}

function hasVersion({ type }: NewsroomCommand): boolean {
  return type === 'page.write' || type.startsWith('ticker.') || type.startsWith('front.');
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
    case 'media.add': {
      const { type: _type, ...row } = command;
      await insertMedia(tx, { id, ...row, createdAt: now });
      return effect(id, 'media.added', null, { name: row.name });
    }
    case 'ticker.post':
    case 'ticker.change':
    case 'ticker.drop':
    case 'ticker.restore':
      return changeTicker(tx, command, change, now);
    case 'front.arrange':
    case 'front.draft':
    case 'front.launch':
    case 'front.revert':
      return changeFront(tx, actor, command, change, now);
    case 'page.write':
      return writePage(tx, command, change, now);
    case 'preview.share':
    case 'preview.revoke':
      return changePreview(tx, actor, command, id, now);
  }
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
