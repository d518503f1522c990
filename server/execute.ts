import type { Writer } from '#db/doors.ts';
import { faultOf } from '#db/errors.ts';
import { insertEvents } from '#db/queries/record.ts';
import { type Command, type CommandInput, isCommandType, readCommand } from '#editorial/commands/command.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { type Actor, may } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { changeArticles } from './execute/articles.ts';
import type { Done, Effect, ReadChange } from './execute/effect.ts';
import { changeNewsroom } from './execute/newsroom.ts';
import { newId } from './ids.ts';
import { invalidate } from './invalidation.ts';
import { removeFilesOf } from './media/remove-files.ts';
import { removeImportedFiles } from './moving-in/folders.ts';
import { announce } from './outbound/announce.ts';
import { refuseTargets } from './outbound/target-refusal.ts';
import { noteEvents } from './own-events.ts';
import { store } from './store.ts';

/** Commands on one thing, carried out all or none. */
export interface Change {
  /** The thing's id; absent: the first command makes it, and it gets a new one. */
  subjectId?: string | undefined;
  commands: CommandInput[];
  /** Refuse with `stale-version` unless the thing is still at this version; 0: unless it is not there yet. */
  expectedVersion?: number | undefined;
}

/**
 * The one door for change: load, allow, decide, save guarded by version, with events, revisions and search in the same
 * transaction; after the commit, invalidate. Takes many changes at once so that an import runs through the same door
 * as an editor; a refused change leaves the others as they are, and an error rolls all of them back.
 * @returns one result a change, in their order
 */
export async function execute(
  actor: Actor,
  changes: Change[],
  now: Date = new Date(),
): Promise<Result<Done>[]> {
  const results = new Array<Result<Done>>(changes.length);
  const toDo = new Map<ReadChange, number>();
  for (const [at, change] of changes.entries()) {
    const read = readChange(actor, change);
    // Before the transaction: names are looked up, and nobody's writing waits for that.
    const reached = read.ok ? await refuseTargets(read.value.commands) : read;
    if (read.ok && reached.ok) toDo.set(read.value, at);
    else results[at] = reached as Result<never>;
  }
  const opened = await store();
  const events = await opened.write(async (tx) => {
    const all: NewsroomEvent[] = [];
    const effects = await changeAll(tx, actor, [...toDo.keys()], now);
    for (const [change, effect] of effects) {
      results[toDo.get(change) as number] = effect.ok ? allow(effect.value.done) : effect;
      if (effect.ok) all.push(...effect.value.events);
    }
    const rows = all.map((event) => ({ ...event, id: newId(), at: now, actorId: actor.id }));
    noteEvents(rows.map(({ id }) => id));
    await insertEvents(tx, rows);
    await announce(tx, actor, all, now);
    return all;
  });
  if (events.length > 0) await invalidate(events);
  await removeFilesOf(events);
  await removeImportedFiles(events);
  return results;
}

/** A single change; what an action or a route calls. */
export async function executeOne(actor: Actor, change: Change, now?: Date): Promise<Result<Done>> {
  try {
    const [result] = await execute(actor, [change], now);
    return result as Result<Done>;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'duplicate') return refuse('already-there');
    if (fault === 'missing-reference') return refuse('not-found');
    throw error;
  }
}

async function changeAll(tx: Writer, actor: Actor, changes: ReadChange[], now: Date) {
  const effects = new Map<ReadChange, Result<Effect>>();
  const articles = changes.filter(isOnArticle);
  for (const [change, effect] of await changeArticles(tx, actor, articles, now)) effects.set(change, effect);
  for (const change of changes) {
    if (!isOnArticle(change)) effects.set(change, await changeNewsroom(tx, actor, change, now));
  }
  return effects;
}

function isOnArticle(change: ReadChange): boolean {
  return change.commands[0]?.type.startsWith('article.') ?? false;
}

function readChange(actor: Actor, { subjectId, commands, expectedVersion }: Change): Result<ReadChange> {
  const read: Command[] = [];
  for (const input of commands) {
    // Before the input is looked at: who may not do a thing is not taught how to.
    if (isCommandType(input.type) && !may(actor, input.type, null)) return refuse('not-allowed');
    const command = readCommand(input);
    if (!command.ok) return command;
    read.push(command.value);
  }
  const nouns = new Set(read.map(({ type }) => type.split('.')[0]));
  if (nouns.size !== 1) return refuse('invalid-input', { field: 'commands' });
  return allow({ id: subjectId ?? newId(), isNew: subjectId === undefined, commands: read, expectedVersion });
}
