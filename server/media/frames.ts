import { join } from 'node:path';
import { mediaByNames } from '#db/queries/media.ts';
import { framesOf, pictureOfFrame } from '#editorial/frames.ts';
import { store } from '../store.ts';
import type { FrameJob } from './cut-frame.ts';
import { framesFolder } from './folders.ts';
import { making } from './press.ts';
import { isThere } from './whole-file.ts';

const cutting = new Map<string, Promise<void>>();

/**
 * Where a frame lies, by its public name. It is cut when it is first asked for, once however many ask; and only as the
 * library says now, so that nobody can have pictures cut as they like.
 */
export async function framePath(file: string): Promise<string | null> {
  const name = pictureOfFrame(file);
  if (name === null) return null;
  const path = join(framesFolder(), name, file);
  if (await isThere(path)) return path;
  const [row] = await mediaByNames((await store()).read, [name]);
  const frame = row?.status === 'ready' && framesOf(row).find((one) => one.file === file);
  if (!frame) return null;
  const job = { name, frame, largest: row.widths.at(-1) ?? row.width };
  const work = cutting.get(file) ?? cut(job).finally(() => cutting.delete(file));
  cutting.set(file, work);
  await work;
  return path;
}

async function cut(job: FrameJob): Promise<void> {
  const answer = await making.run({ kind: 'frame', ...job });
  if (answer.kind !== 'framed')
    throw new Error(`${job.frame.file} could not be cut: ${JSON.stringify(answer)}`);
}
