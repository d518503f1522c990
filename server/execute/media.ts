import { fold } from '#arabic/fold.ts';
import type { Writer } from '#db/doors.ts';
import { insertMedia, type MediaRow, mediaById, removeMedia, updateMedia } from '#db/queries/media.ts';
import { articlesWithMedia, shownWithMedia } from '#db/queries/media-uses.ts';
import type { MediaCommand } from '#editorial/commands/media.ts';
import type { EventType, Facts } from '#editorial/events.ts';
import { given } from '#editorial/given.ts';
import { type CropRatio, isCropOf } from '#editorial/library.ts';
import { type Actor, may } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect, type ReadChange, stale } from './effect.ts';

const happened: Record<Exclude<MediaCommand['type'], 'media.add'>, EventType> = {
  'media.describe': 'media.described',
  'media.crop': 'media.cropped',
  'media.finish': 'media.finished',
  'media.remove': 'media.removed',
};

/** More pages than this are not named one by one: so many tags make the whole site old. */
const mostShown = 300;

/** Carries out a change of a picture. */
export async function changeMedia(
  tx: Writer,
  actor: Actor,
  command: MediaCommand,
  { id, expectedVersion }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  if (command.type === 'media.add') return addMedia(tx, actor, command, id, now);
  const before = await mediaById(tx, id);
  if (!before) return refuse('not-found');
  if (!may(actor, command.type, before.uploadedBy)) return refuse('not-allowed');
  const wrong = stale(expectedVersion, before.version);
  if (wrong) return wrong;
  if (command.type === 'media.remove') return remove(tx, before);
  const change = changeOf(before, command);
  if (!change.ok) return change;
  const after = { ...before, ...change.value };
  if (!(await updateMedia(tx, id, before.version, { ...change.value, deskText: deskText(after) })))
    return refuse('stale-version');
  const shown = await shownWithMedia(tx, id, mostShown);
  return effect(
    id,
    happened[command.type],
    factsOf(before, command.type),
    { ...factsOf(after, command.type), ...shown },
    before.version + 1,
  );
}

async function addMedia(
  tx: Writer,
  actor: Actor,
  { type: _type, ...row }: Extract<MediaCommand, { type: 'media.add' }>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const added = { id, ...row, createdAt: now, uploadedBy: actor.id, deskText: deskText(row) };
  await insertMedia(tx, added);
  return effect(id, 'media.added', null, { name: row.name, credit: row.credit });
}

/** How many of the articles that hold a picture are named to whoever wants to remove it. */
const namedUses = 20;

async function remove(tx: Writer, before: MediaRow): Promise<Result<Effect>> {
  const uses = await articlesWithMedia(tx, before.id, namedUses);
  if (uses.length > 0) return refuse('picture-used', { values: { uses: uses.length } });
  await removeMedia(tx, before.id);
  const { widths } = before;
  return effect(before.id, 'media.removed', { ...factsOf(before, 'media.describe'), widths }, null);
}

function changeOf(
  before: MediaRow,
  command: Exclude<MediaCommand, { type: 'media.add' | 'media.remove' }>,
): Result<Partial<MediaRow>> {
  const { type, ...changes } = command;
  if (type === 'media.crop') {
    const crops = Object.entries(command.crops ?? {});
    const wrong = crops.find(([ratio, crop]) => !isCropOf(before, ratio as CropRatio, crop));
    if (wrong) return refuse('invalid-input', { field: `crops.${wrong[0]}`, values: { detail: wrong[0] } });
  }
  return allow(given(changes));
}

function factsOf(row: MediaRow, type: MediaCommand['type']): Facts {
  const { name, alt, caption, credit, rights, rightsUntil, focalX, focalY, crops, status } = row;
  switch (type) {
    case 'media.crop':
      return { name, focalX, focalY, crops };
    case 'media.finish':
      return { name, mediaStatus: status };
    default:
      return { name, alt, caption, credit, rights, rightsUntil: rightsUntil?.toISOString() ?? null };
  }
}

/** What a picture is sought by, folded as queries are. */
function deskText({
  name,
  fileName,
  alt,
  caption,
  credit,
}: Pick<MediaRow, 'name' | 'fileName' | 'alt' | 'caption' | 'credit'>): string {
  return fold([name.replaceAll('-', ' '), fileName, alt, caption, credit].join(' '));
}
