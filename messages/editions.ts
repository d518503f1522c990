/**
 * The editions of the portal. Adding one is a line here and a messages file of the same name. The first is the standard
 * one: it lives at `/`, the others under their id.
 */
export const editionFormats = {
  ar: {
    dir: 'rtl',
    digits: 'latn',
    months: 'egypt',
    hijri: true,
    tag: 'ar',
    unsorted: 'متفرقات',
    name: 'ورّاق',
    timeZone: 'Asia/Riyadh',
  },
  en: {
    dir: 'ltr',
    digits: 'latn',
    months: 'egypt',
    hijri: true,
    tag: 'en-GB',
    unsorted: 'General',
    name: 'Warraq',
    timeZone: 'Asia/Riyadh',
  },
} as const satisfies Record<string, EditionFormat>;

interface EditionFormat {
  dir: 'rtl' | 'ltr';
  digits: 'latn' | 'arab';
  months: 'egypt' | 'levant' | 'maghreb' | 'morocco';
  /** Whether the Hijri date stands beside the Gregorian one. */
  hijri: boolean;
  /** The BCP-47 tag for `lang`, hreflang and formats. */
  tag: string;
  /** What a new newsroom's edition is called and where its clock stands, until it is set. */
  name: string;
  timeZone: string;
  /** What the section of imported articles is called that name none. */
  unsorted: string;
}

export type EditionId = keyof typeof editionFormats;

export const editionIds = Object.keys(editionFormats) as EditionId[];

export const standardEdition: EditionId = editionIds[0] ?? 'ar';

export function isEdition(id: string): id is EditionId {
  return Object.hasOwn(editionFormats, id);
}
