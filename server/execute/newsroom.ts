import type { Writer } from '#db/doors.ts';
import { allEditions, putEdition } from '#db/queries/taxonomy.ts';
import type { NewsroomCommand } from '#editorial/commands/newsroom.ts';
import type { Actor } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { eraseFromBin } from './bin.ts';
import { type Effect, effect, type ReadChange } from './effect.ts';
import { changeFront } from './front.ts';
import { changeImports } from './imports.ts';
import { changeMedia } from './media.ts';
import { changePages } from './page-changes.ts';
import { changePerson } from './people.ts';
import { changePreview } from './preview.ts';
import { changeTaxonomy } from './taxonomy.ts';
import { changeTicker } from './ticker.ts';
import { changeWebhook } from './webhooks.ts';
import { changeWire } from './wire.ts';
import { changeWord } from './words.ts';

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
  // A caller that relies on a version must not think that it was looked at where there is none.
  if (change.expectedVersion !== undefined && !hasVersion(command)) {
    return refuse('invalid-input', { field: 'expectedVersion', values: { detail: 'is not known here' } });
  }
  const { id } = change;
  if (isOn('person', command)) return changePerson(tx, actor, command, change, now);
  if (isOn('media', command)) return changeMedia(tx, actor, command, change, now);
  if (isOn('ticker', command)) return changeTicker(tx, command, change, now);
  if (isOn('front', command)) return changeFront(tx, actor, command, change, now);
  if (isOn('page', command) || isOn('redirect', command)) return changePages(tx, command, change, now);
  if (isOn('preview', command)) return changePreview(tx, actor, command, id, now);
  if (isOn('wire', command)) return changeWire(tx, command, change, now);
  if (isOn('webhook', command)) return changeWebhook(tx, command, change, now);
  if (isOn('word', command)) return changeWord(tx, command, actor, now);
  if (isOn('import', command)) return changeImports(tx, actor, command, id, now);
  if (isOn('bin', command)) return eraseFromBin(tx, change);
  if (isOn('edition', command)) return setEdition(tx, command, id);
  return changeTaxonomy(tx, command, id, now);
}

type On<Noun extends string> = Extract<NewsroomCommand, { type: `${Noun}.${string}` }>;

function isOn<Noun extends string>(noun: Noun, command: NewsroomCommand): command is On<Noun> {
  return command.type.startsWith(`${noun}.`);
}

function hasVersion({ type }: NewsroomCommand): boolean {
  return versioned.has(type) || /^(?:bin|ticker|front|media|webhook|wire)\./.test(type);
}

async function setEdition(
  tx: Writer,
  { type: _type, ...row }: On<'edition'>,
  id: string,
): Promise<Result<Effect>> {
  const before = (await allEditions(tx)).find((edition) => edition.id === id);
  await putEdition(tx, { id, ...row });
  return effect(id, 'edition.set', before ? { edition: id, name: before.name } : null, {
    edition: id,
    name: row.name,
  });
}
