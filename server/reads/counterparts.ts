import { editionsWith } from '#db/queries/taxonomy.ts';
import type { Counterpart } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { store } from '../store.ts';

/** The topic or author of the same slug in other editions. */
export async function counterparts(
  noun: 'topic' | 'author',
  edition: string,
  slug: string,
): Promise<Counterpart[]> {
  const { read } = await store();
  const others = (await editionsWith(read, noun, slug)).filter((other) => other !== edition);
  return others.map((other) => ({ edition: other, href: hrefOf({ page: noun, slug, number: 1 }, other) }));
}
