import { type EditionId, isEdition } from '#messages/editions.ts';

export interface ListParams {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What the address of a list asks for: whose, what is searched for, and which of its pages. */
export async function askedList({
  params,
  searchParams,
}: ListParams): Promise<{ edition: EditionId; query: string; number: number }> {
  const [{ locale }, asked] = [await params, await searchParams];
  const one = (name: string) => [asked[name]].flat()[0] ?? '';
  const edition = [one('edition'), locale].find(isEdition) ?? 'ar';
  const number = /^[1-9]\d{0,5}$/.test(one('page')) ? Number(one('page')) : 1;
  return { edition, query: one('q').slice(0, 200), number };
}
