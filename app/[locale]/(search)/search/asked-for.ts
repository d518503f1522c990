export interface Asked {
  q?: string | string[];
  page?: string | string[];
}

/** What an address of the search asks for. Whatever is not a page number is the first page. */
export function askedFor({ q, page }: Asked): { query: string; number: number } {
  const [query = ''] = [q].flat();
  const [number = '1'] = [page].flat();
  return { query: query.trim(), number: /^[1-9]\d{0,4}$/.test(number) ? Number(number) : 1 };
}
