import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewsroomEvent } from '#editorial/events.ts';
import { framesFolder, mastersFolder, mediaFolder } from './folders.ts';

/** Removes the files of pictures that are gone from the library, and the frames of those that are cut anew. */
export async function removeFilesOf(events: readonly NewsroomEvent[]): Promise<void> {
  for (const { type, before } of events) {
    if (!before?.name || (type !== 'media.removed' && type !== 'media.cropped')) continue;
    const { name, widths = [] } = before;
    await rm(join(framesFolder(), name), { recursive: true, force: true });
    if (type === 'media.cropped') continue;
    const sizes = widths.flatMap((width) => [`${name}-${width}.webp`, `${name}-${width}.avif`]);
    const paths = [join(mastersFolder(), name), ...sizes.map((file) => join(mediaFolder(), file))];
    await Promise.all(paths.map((path) => rm(path, { force: true })));
  }
}
