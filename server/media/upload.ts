import { rm } from 'node:fs/promises';
import { parse } from 'node:path';
import { slugOf } from '#arabic/slug.ts';
import { mediaByDigest } from '#db/queries/media.ts';
import { type MediaItem, pictureLimits } from '#editorial/library.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { executeOne } from '../execute.ts';
import { sentFileName } from '../newsroom/sent-file-name.ts';
import type { Person } from '../session/person.ts';
import { store } from '../store.ts';
import type { Inspected } from './inspect.ts';
import { mediaItem } from './item.ts';
import { inspecting, PressFailed } from './press.ts';
import { type Received, receive, refuseHeavy } from './receive.ts';

interface Uploaded {
  item: MediaItem;
  /** Whether the same bytes had come before. */
  isDuplicate: boolean;
}

type Sender = Pick<Person, 'id' | 'role'>;

/**
 * Takes a file into the library: whole onto the disk, looked at in a process of its own, and then the newsroom can work
 * with it. Its sizes for readers are made afterwards. Whoever works here may.
 * @param sent the bytes as the body; `x-file-name` is the file's name, percent-encoded
 */
export async function uploadPicture(person: Sender, sent: Request): Promise<Result<Uploaded>> {
  if (Number(sent.headers.get('content-length')) > pictureLimits.bytes) return refuseHeavy();
  try {
    const received = await receive(sent.body);
    if (!received.ok) return received;
    try {
      return await takeIn(person, received.value, sentFileName(sent.headers));
    } finally {
      await rm(received.value.path, { force: true });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return refuse('disk-full');
    if (sent.signal.aborted) return refuse('unreachable');
    throw error;
  }
}

async function takeIn(person: Sender, received: Received, fileName: string): Promise<Result<Uploaded>> {
  const { path, bytes, digest } = received;
  const known = await itemOf(person, digest);
  if (known) return allow({ item: known, isDuplicate: true });
  const name = [
    slugOf(parse(fileName).name)
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 60),
    digest.slice(0, 10),
  ]
    .filter((part) => part !== '')
    .join('-');
  const found = await inspected(path, name);
  if (!found.ok) return found;
  const { format, width, height, widths, placeholder, caption, credit } = found.value;
  const command = {
    type: 'media.add' as const,
    ...{ name, digest, bytes, format, width, height, widths, placeholder, caption, credit },
    focalX: 500,
    focalY: 400,
    status: 'waiting' as const,
  };
  const added = await executeOne({ id: person.id, role: 'system' }, { commands: [command] });
  if (!added.ok && added.refusal.code !== 'already-there') return added;
  const item = await itemOf(person, digest);
  // The same file, sent twice at once: the other one was quicker.
  return item ? allow({ item, isDuplicate: !added.ok }) : refuse('failed');
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

async function itemOf(person: Sender, digest: string): Promise<MediaItem | null> {
  const { read } = await store();
  const row = await mediaByDigest(read, digest);
  return row ? mediaItem(row, person, new Date()) : null;
}
