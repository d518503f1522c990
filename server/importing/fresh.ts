import type { KnownImport } from '#db/queries/articles.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import type { ReadOne } from './outcome.ts';
import type { Pictures, WantedPicture } from './pictures.ts';

/** An item that is another one than what the newsroom has of it, if it has anything of it. */
export interface Fresh extends ReadOne {
  externalId: string;
  known: KnownImport | undefined;
}

/** The pictures that it shows, at its head and in its text. */
export function picturesOf({ item, reading }: Fresh): WantedPicture[] {
  const { folder } = reading.raw;
  const hero = item.image ? [{ src: item.image, folder, credit: item.imageCredit }] : [];
  return [...hero, ...figuresIn(item.body).map((src) => ({ src, folder }))];
}

/** By what an item is known again; while pictures of it could not be had, it is another one and tried again. */
export function hashOf(one: Fresh, pictures: Pictures): string {
  const postponed = picturesOf(one).filter(({ src }) => pictures.isPostponed(src)).length;
  return postponed > 0 ? `${one.reading.hash}~${postponed}` : one.reading.hash;
}
