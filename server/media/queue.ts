import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reader } from '#db/doors.ts';
import { waitingMedia } from '#db/queries/media.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { storageFaultOf } from '../storage-fault.ts';
import { incomingFolder, mastersFolder, mediaFolder } from './folders.ts';
import { making } from './press.ts';

/** What became of a picture's sizes, as the command that writes it down. */
export interface Finished {
  subjectId: string;
  commands: [Extract<CommandInput, { type: 'media.finish' }>];
}

/** How often the sizes of a picture may fail to be made; then it is not tried again, and holds up no other. */
const mostTries = 3;
const tries = new Map<string, number>();

/**
 * Makes the sizes of the picture that has waited longest. The queue is the table itself: what was being made when the
 * server ended is made by the next one.
 * @returns what became of it; null where nothing waits
 * @throws what is no fault of the picture, as a full disk: it goes on waiting
 */
export async function makeNext(read: Reader): Promise<Finished | null> {
  const [next] = await waitingMedia(read, 1);
  if (!next) return null;
  const { id, name } = next;
  const finish = (more: { status: 'ready'; widths: number[] } | { status: 'failed' }): Finished => ({
    subjectId: id,
    commands: [{ type: 'media.finish', ...more }],
  });
  try {
    const answer = await making.run({ kind: 'make', name });
    if (answer.kind === 'made') return finish({ status: 'ready', widths: answer.widths });
    if (answer.kind === 'refused' || (answer.kind === 'failed' && answer.code === 'ENOENT'))
      return finish({ status: 'failed' });
    const why = new Error(`The sizes of ${name} could not be made: ${JSON.stringify(answer)}`);
    throw Object.assign(why, { code: answer.kind === 'failed' ? answer.code : undefined });
  } catch (error) {
    if (storageFaultOf(error)) throw error;
    const tried = (tries.get(id) ?? 0) + 1;
    tries.set(id, tried);
    if (tried < mostTries) throw error;
    return finish({ status: 'failed' });
  }
}

const leftBehindMs = 60 * 60_000;

/** Removes what an earlier server was receiving or writing when it ended. */
export async function sweepMedia(now: Date): Promise<void> {
  for (const folder of [incomingFolder(), mastersFolder(), mediaFolder()]) {
    for (const file of await readdir(folder, { recursive: true }).catch(() => [])) {
      if (folder !== incomingFolder() && !file.endsWith('.part')) continue;
      const path = join(folder, file);
      const found = await stat(path).catch(() => null);
      if (found && now.getTime() - found.mtimeMs > leftBehindMs) await rm(path, { force: true });
    }
  }
}
