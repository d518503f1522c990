import type { Reader } from '#db/doors.ts';
import { reindexAll } from '../search/reindex.ts';
import { indexFaults } from '../search/verify.ts';
import { bad, type Finding, good, some } from './finding.ts';

/** Whether readers find what is written. */
export async function searchFindings(
  read: Reader,
  show: (done: number, of: number) => void,
): Promise<Finding[]> {
  const { published, missing, extra, different, miscounted } = await indexFaults(read, show);
  const faults = [
    ...(missing.length > 0 ? [`${missing.length} are not in it (${some(missing)})`] : []),
    ...(extra.length > 0 ? [`${extra.length} are in it that are not published (${some(extra)})`] : []),
    ...(different.length > 0
      ? [`${different.length} are in it otherwise than they are written (${some(different)})`]
      : []),
    ...(miscounted ? ['it miscounts itself'] : []),
  ];
  if (faults.length === 0)
    return [good('search', `the index agrees with all ${published} published articles`)];
  return [
    {
      ...bad(
        'search',
        `of ${published} published articles: ${faults.join('; ')}`,
        'npm run warraq -- reindex',
      ),
      async repair() {
        return `the search index was written anew, with ${await reindexAll()} articles`;
      },
    },
  ];
}
