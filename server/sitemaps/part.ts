import { type EditionId, isEdition } from '#messages/editions.ts';

/**
 * How many pages a part names at most. The protocol allows 50,000 and 50 MB: with the longest addresses that there can be,
 * each in two editions, this many stay below both.
 * @see https://www.sitemaps.org/protocol.html
 */
export const mostInPart = 5000;

type ListKind = 'pages' | 'sections' | 'topics' | 'authors';

/**
 * A part of the sitemap of an edition. Articles lie in the part of the month (UTC) in which they were published, so that
 * what is old stays where it is and is not fetched again; a month of more than one part is numbered, and so are long lists.
 */
export type Part = { edition: EditionId; number: number } & (
  | { kind: ListKind }
  | { kind: 'articles'; month: string }
  | { kind: 'archive'; year: string }
);

const named =
  /^(?:(?<list>pages|sections)|archive-(?<year>\d{4})|(?:(?<names>topics|authors)|articles-(?<month>\d{4}-(?:0[1-9]|1[0-2])))(?:-(?<number>[2-9]|[1-9]\d{1,4}))?)\.xml$/;

/** Reads what follows `/sitemaps/`: an edition and a file; null: there can be no such part. */
export function parsePart(edition: string, file: string): Part | null {
  const found = named.exec(file)?.groups;
  if (!found || !isEdition(edition)) return null;
  const { list, names, month, year, number = '1' } = found;
  const own = { edition, number: Number(number) };
  if (month) return { ...own, kind: 'articles', month };
  if (year) return { ...own, kind: 'archive', year };
  return { ...own, kind: (list ?? names) as ListKind };
}

/** The public path of a part. */
export function hrefOfPart(part: Part): string {
  const { edition, kind, number } = part;
  const stretch = kind === 'articles' ? `-${part.month}` : kind === 'archive' ? `-${part.year}` : '';
  return `/sitemaps/${edition}/${kind}${stretch}${number > 1 ? `-${number}` : ''}.xml`;
}

/** The month (UTC) of a moment, `2026-11`. */
export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/** A month from its first moment to the first after it. */
export function monthSpan(month: string): { from: Date; to: Date } {
  const from = new Date(`${month}-01T00:00:00Z`);
  const to = new Date(from);
  to.setUTCMonth(to.getUTCMonth() + 1);
  return { from, to };
}
