import type { Picture, Teaser } from '#editorial/view.ts';

/** What a page of stories is shared with: the picture of the first that has one. */
export function firstPicture(teasers: Pick<Teaser, 'picture'>[]): Picture | null {
  return teasers.find(({ picture }) => picture !== null)?.picture ?? null;
}
