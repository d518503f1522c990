import { parse } from 'node:path';
import { slugOf } from '#arabic/slug.ts';
import { type MediaRow, mediaByDigest } from '#db/queries/media.ts';
import { fileTitle } from '#editorial/file-title.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { executeOne } from '../execute.ts';
import { store } from '../store.ts';
import type { Inspected } from './inspect.ts';
import { inspecting, PressFailed } from './press.ts';
import type { Received } from './receive.ts';

interface TakenIn {
  row: MediaRow;
  /** Whether the same bytes had come before. */
  isDuplicate: boolean;
}

/** What is known of a file beside its bytes. */
interface Brought {
  /** Who brings it. */
  by: string;
  fileName: string;
  /** Said of it where it was; otherwise what the file itself says. */
  credit?: string;
  source?: string | null;
}

/**
 * Takes a file that was received into the library: looked at in a process of its own, and known again if its bytes have
 * come before. Its sizes for readers are made afterwards.
 */
export async function takeIn(received: Received, brought: Brought): Promise<Result<TakenIn>> {
  const { path, bytes, digest } = received;
  const { by, fileName, credit = '', source = null } = brought;
  const known = await rowOf(digest);
  if (known) return allow({ row: known, isDuplicate: true });
  const name = nameFor(fileName, digest);
  const found = await inspected(path, name);
  if (!found.ok) return found;
  const { format, width, height, widths, placeholder, caption } = found.value;
  const command = {
    type: 'media.add' as const,
    fileName: fileTitle(fileName),
    ...{ name, digest, source, bytes, format, width, height, widths, placeholder, caption },
    credit: credit || found.value.credit,
    focalX: 500,
    focalY: 400,
    status: 'waiting' as const,
  };
  const added = await executeOne({ id: by, role: 'system' }, { commands: [command] });
  if (!added.ok && added.refusal.code !== 'already-there') return added;
  const row = await rowOf(digest);
  // The same file, sent twice at once: the other one was quicker.
  return row ? allow({ row, isDuplicate: !added.ok }) : refuse('failed');
}

/** What a picture is called in the library: its file's name in ASCII, as far as it has one, and what its bytes are. */
export function nameFor(fileName: string, digest: string): string {
  const stem = slugOf(parse(fileName).name)
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 60);
  return [stem, digest.slice(0, 10)].filter((part) => part !== '').join('-');
}

async function rowOf(digest: string): Promise<MediaRow | undefined> {
  return mediaByDigest((await store()).read, digest);
}

async function inspected(path: string, name: string): Promise<Result<Inspected>> {
  try {
    const answer = await inspecting.run({ kind: 'inspect', path, name });
    switch (answer.kind) {
      case 'inspected':
        return allow(answer.found);
      case 'refused':
        return { ok: false, refusal: answer.refusal };
      default:
        throw Object.assign(new Error(`A picture could not be looked at: ${JSON.stringify(answer)}`), answer);
    }
  } catch (error) {
    // What ends a process that only opens this file is this file.
    if (error instanceof PressFailed) return refuse('picture-broken', { field: 'file' });
    throw error;
  }
}
