import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const file = new URL('../../shared/arabic/ir/docs.tsv.gz', import.meta.url);

/** News articles that may lie beside the project, not in it; undefined where they are absent. */
export function sharedArticles(): { title: string; body: string }[] | undefined {
  if (!existsSync(file)) return undefined;
  return gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('JA-'))
    .map((line) => {
      const [, title = '', body = ''] = line.split('\t');
      return { title, body };
    });
}
