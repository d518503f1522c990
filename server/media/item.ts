import type { MediaRow } from '#db/queries/media.ts';
import { titleOfKey } from '#editorial/file-title.ts';
import { areRightsOver, type MediaItem } from '#editorial/library.ts';
import { type Actor, may } from '#editorial/permissions.ts';

/** A picture as the newsroom's interface holds it, for the person who asks. */
export function mediaItem(row: MediaRow, person: Actor, now: Date): MediaItem {
  const { id, name, width, height, widths, focalX, focalY, crops, status, bytes, version, placeholder } = row;
  const { alt, caption, credit, rights } = row;
  return {
    title: row.fileName || titleOfKey(name),
    ...{ id, name, width, height, widths, focalX, focalY, crops, status, bytes, version, placeholder },
    ...{ alt, caption, credit, rights },
    rightsUntil: row.rightsUntil?.toISOString() ?? null,
    areRightsEnded: areRightsOver(row.rightsUntil, now),
    createdAt: row.createdAt.toISOString(),
    mayChange: may(person, 'media.describe', row.uploadedBy),
  };
}
