import { openStore } from '#db/connection.ts';
import { allMedia } from '#db/queries/media.ts';
import { namedFiles } from '../media/named-files.ts';

/** The files of pictures that a database names and that are not among those that there are, by their paths. */
export async function missingFiles(databaseUrl: string, there: ReadonlySet<string>): Promise<string[]> {
  const store = await openStore(databaseUrl);
  try {
    return (await allMedia(store.read)).flatMap(namedFiles).filter((path) => !there.has(path));
  } finally {
    await store.close();
  }
}
