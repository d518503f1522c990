import { rm } from 'node:fs/promises';
import { faultOf } from '#db/errors.ts';
import { type MediaItem, pictureLimits } from '#editorial/library.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { sentFileName } from '../newsroom/sent-file-name.ts';
import { countUpload } from '../newsroom/upload-limit.ts';
import type { Person } from '../session/person.ts';
import { mediaItem } from './item.ts';
import { receive, refuseHeavy } from './receive.ts';
import { takeIn } from './take-in.ts';

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
  const counted = countUpload(person, 'picture');
  if (!counted.ok) return counted;
  try {
    const received = await receive(sent.body);
    if (!received.ok) return received;
    try {
      const taken = await takeIn(received.value, { by: person.id, fileName: sentFileName(sent.headers) });
      if (!taken.ok) return taken;
      const { row, isDuplicate } = taken.value;
      return allow({ item: mediaItem(row, person, new Date()), isDuplicate });
    } finally {
      await rm(received.value.path, { force: true });
    }
  } catch (error) {
    if (faultOf(error) === 'full') return refuse('disk-full');
    if (sent.signal.aborted) return refuse('unreachable');
    throw error;
  }
}
