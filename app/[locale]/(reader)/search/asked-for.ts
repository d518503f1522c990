import { mostPages } from '#server/reads/search-page.ts';

export type Asked = Record<string, string | string[] | undefined>;

/** What an address of the search asks for, and the page of it. Whatever is not a page number is the first page. */
export function askedFor(asked: Asked): { asked: Record<string, string>; query: string; number: number } {
  const given = Object.entries(asked).flatMap(([name, value]) => {
    const [first = ''] = [value].flat();
    return first.trim() === '' ? [] : [[name, first.trim()] as const];
  });
  const { page = '1', ...fields } = Object.fromEntries(given);
  const number = /^[1-9]\d{0,4}$/.test(page) ? Math.min(Number(page), mostPages) : 1;
  return { asked: fields, query: fields.q ?? '', number };
}
