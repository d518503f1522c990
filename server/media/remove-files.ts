import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewsroomEvent } from '#editorial/events.ts';
import { mastersFolder, mediaFolder } from './folders.ts';

/** Removes the files of pictures that are gone from the library. */
export async function removeFilesOf(events: readonly NewsroomEvent[]): Promise<void> {
  for (const { type, before } of events) {
    if (type !== 'media.removed' || !before?.name) continue;
    const { name, widths = [] } = before;
    const sizes = widths.flatMap((width) => [`${name}-${width}.webp`, `${name}-${width}.avif`]);
    const paths = [join(mastersFolder(), name), ...sizes.map((file) => join(mediaFolder(), file))];
    await Promise.all(paths.map((path) => rm(path, { force: true })));
  }
}
