import { openStore } from '#db/connection.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import { env } from '#server/env.ts';

/** The id of a section of the newsroom that is tested: commands name sections by it, and no page of readers tells it. */
export async function sectionId(edition: string, slug: string): Promise<string> {
  const store = await openStore(env().databaseUrl);
  try {
    const found = (await allSections(store.read)).find((one) => one.edition === edition && one.slug === slug);
    if (!found) throw new Error(`There is no section ${slug} in ${edition}.`);
    return found.id;
  } finally {
    await store.close();
  }
}
