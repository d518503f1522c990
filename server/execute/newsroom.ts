import type { Writer } from '#db/doors.ts';
import { allEditions, putEdition } from '#db/queries/taxonomy.ts';
import type { NewsroomCommand } from '#editorial/commands/newsroom.ts';
import type { PersonCommand } from '#editorial/commands/people.ts';
import { type Actor, may } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect, type ReadChange } from './effect.ts';
import { changeFront } from './front.ts';
import { changeMedia } from './media.ts';
import { changePages } from './page-changes.ts';
import { changePerson } from './people.ts';
import { changeTaxonomy } from './taxonomy.ts';
import { changeTicker } from './ticker.ts';

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
  // A caller that relies on a version must not think that it was looked at where there is none.
  if (change.expectedVersion !== undefined && !hasVersion(command)) {
    return refuse('invalid-input', { field: 'expectedVersion', values: { detail: 'is not known here' } });
  }
  if (isAboutPeople(command)) return changePerson(tx, actor, command, change, now);
  return carryOut(tx, actor, command, change, now);
}

function hasVersion({ type }: NewsroomCommand): boolean {
  return versioned.has(type) || /^(ticker|front|media)\./.test(type);
}

function isAboutPeople(command: NewsroomCommand): command is PersonCommand {
  return command.type.startsWith('person.');
}

async function carryOut(
  tx: Writer,
  actor: Actor,
  command: Exclude<NewsroomCommand, PersonCommand>,
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
    case 'media.add':
    case 'media.describe':
    case 'media.crop':
    case 'media.finish':
    case 'media.remove':
      return changeMedia(tx, actor, command, change, now);
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
