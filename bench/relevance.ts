import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { articlesByExternalIds } from '#db/queries/articles.ts';
import { inBatches } from '#db/queries/batches.ts';
import { openTestStore } from '#db/testing.ts';
import { digestOf } from '#server/importing/digest.ts';
import { prepareEditions } from '#server/importing/editions.ts';
import { importBatch } from '#server/importing/import-batch.ts';
import { Pictures } from '#server/importing/pictures.ts';
import { Taxonomy } from '#server/importing/taxonomy.ts';
import { deliverWith } from '#server/invalidation.ts';
import { find } from '#server/search/find.ts';
import { reindexAll } from '#server/search/reindex.ts';
import { putStore } from '#server/store.ts';

/**
 * Run as a process of its own, on the engine of its `DATABASE_URL`: imports the documents of a folder and asks its
 * questions. Prints the mean reciprocal rank of the first ten for each set, as JSON.
 */
const folder = process.argv[2] ?? '';
const actor = { id: 'bench', role: 'system' as const };
const now = new Date();

interface Question {
  set: string;
  text: string;
  answer: string;
}

function questions(): Question[] {
  return readFileSync(`${folder}/queries.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [set = '', , text = '', answer = ''] = line.split('\t');
      return { set, text, answer };
    });
}

async function importDocuments(): Promise<void> {
  const lines = gunzipSync(readFileSync(`${folder}/docs.tsv.gz`))
    .toString()
    .split('\n')
    .filter(Boolean);
  await prepareEditions(actor);
  const options = { actor, taxonomy: await Taxonomy.load(), pictures: await Pictures.load(), dryRun: false };
  for (const batch of inBatches(lines, 200)) {
    const items = batch.map((line) => {
      const [externalId, , body = ''] = line.split('\t');
      const text = JSON.stringify({
        externalId,
        locale: 'ar',
        title: 'مقالة',
        bodyHtml: `<p>${escaped(body)}</p>`,
      });
      return {
        format: 'ndjson' as const,
        text,
        digest: digestOf(text),
        file: 'docs',
        folder: '/nowhere',
        line: 0,
      };
    });
    for (const outcome of await importBatch(items, options, now)) {
      if (outcome.result !== 'made') throw new Error(`Not imported: ${JSON.stringify(outcome)}`);
    }
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function ask(asked: Question[], ids: ReadonlyMap<string, { id: string }>) {
  const ranks = new Map<string, number[]>();
  for (const { set, text, answer } of asked) {
    const { hits } = await find({ edition: 'ar', query: text, sort: 'relevance', limit: 10, offset: 0 }, now);
    const at = hits.findIndex(({ articleId }) => articleId === ids.get(answer)?.id);
    ranks.set(set, [...(ranks.get(set) ?? []), at < 0 ? 0 : 1 / (at + 1)]);
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const sets = Object.fromEntries([...ranks].map(([set, values]) => [set, mean(values)]));
  return { sets, mean: mean(Object.values(sets)) };
}

if (!existsSync(`${folder}/queries.tsv`)) throw new Error(`There are no questions in ${folder}.`);
const store = await openTestStore();
putStore(store);
deliverWith(async () => {});
const asked = questions();
await importDocuments();
const ids = await articlesByExternalIds(store.read, [...new Set(asked.map(({ answer }) => answer))]);
const imported = await ask(asked, ids);
await reindexAll();
const reindexed = await ask(asked, ids);
await store.close();
process.stdout.write(`${JSON.stringify({ imported, reindexed })}\n`);
