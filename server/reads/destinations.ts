import type { Named } from '#db/queries/written.ts';
import type { Destination } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { vocabularyInForce } from '../search/current.ts';
import { likeliestNamed, Names } from '../search/names.ts';
import { namesInUse } from '../search/names-in-use.ts';
import { WorkTime } from '../search/work-time.ts';
import { store } from '../store.ts';
import { readSections } from './newsroom.ts';

/** More would stand in the way of the stories. */
const most = 4;

/**
 * The pages of an edition whose names are what a query asks for, or begin with it: its sections, and the topics and authors
 * under which something is published. The likeliest first; from memory, and without a statement unless names were changed.
 */
export async function destinationsNamed(query: string, edition: string): Promise<Destination[]> {
  const { read } = await store();
  const vocabulary = await vocabularyInForce(read);
  const sections = (await readSections()).filter((section) => section.edition === edition);
  const own = sections.map(({ name, slug }): Named => ({ noun: 'section', name, slug, articles: 0 }));
  const names = [
    await Names.of(own, edition, vocabulary, new WorkTime()),
    await namesInUse(read, edition, vocabulary),
  ];
  const matches = names.flatMap((one) => one.matching(query, vocabulary, most));
  return likeliestNamed(matches, most).map(({ noun, name, slug }) => ({
    noun,
    name,
    href: hrefOf({ page: noun, slug, number: 1 }, edition),
  }));
}
