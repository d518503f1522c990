import type { Picture, Teaser } from '#editorial/view.ts';

/** What search engines and networks ask for at least, in pixels across. */
const wide = 1200;

/** What a page of stories is shared with: the picture of the first that has a large one, or any. */
export function firstPicture(teasers: Pick<Teaser, 'picture'>[]): Picture | null {
  const pictures = teasers.flatMap(({ picture }) => picture ?? []);
  return pictures.find(({ width }) => width >= wide) ?? pictures[0] ?? null;
}
