import type { MediaItem, MediaUse } from '#editorial/library.ts';
import { ask } from '../client/execute.ts';

/** A picture of the library, where it is used, and in how many places besides that the asker may not see. */
export interface ReadPicture {
  item: MediaItem;
  uses: MediaUse[];
  hidden: number;
}

export function readPicture(id: string) {
  return ask<ReadPicture>(`/api/newsroom/media/${encodeURIComponent(id)}`);
}
