import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { articleForReaders } from '#db/queries/article-page.ts';
import { importBatch } from '../importing/import-batch.ts';
import { Pictures } from '../importing/pictures.ts';
import { Taxonomy } from '../importing/taxonomy.ts';
import { readRelated } from '../reads/related.ts';
import { system, testNewsroom } from '../testing.ts';

const newsroom = testNewsroom();
const folder = join(import.meta.dirname, '../../db/seed/newsroom/articles');

/** By file, as `ar/08` for `ar/08-port-strike-ends.md`, and back. */
const ids = new Map<string, string>();
const files = new Map<string, string>();

/** The demonstration's articles without their pictures, which take long to make. */
beforeEach(async () => {
  const names = ['ar', 'en'].flatMap((edition) =>
    readdirSync(join(folder, edition)).map((name) => `${edition}/${name}`),
  );
  const items = names.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^(?:image\w*:|!\[).*\n/gm, '');
    return { format: 'md' as const, text, digest: file, file, folder, line: 0 };
  });
  const taxonomy = await Taxonomy.load();
  const pictures = await Pictures.load();
  const outcomes = await importBatch(items, { actor: system, taxonomy, pictures, dryRun: false });
  for (const outcome of outcomes) {
    if (outcome.result === 'refused' || !outcome.id) throw new Error(`${outcome.raw.file} was refused.`);
    const short = outcome.raw.file.slice(0, 'ar/08'.length);
    ids.set(short, outcome.id);
    files.set(outcome.id, short);
  }
});

async function relatedTo(file: string): Promise<(string | undefined)[]> {
  const row = await articleForReaders(newsroom.read, ids.get(file) ?? '');
  if (!row?.publishedAt) throw new Error(`${file} is not published.`);
  const found = await readRelated({ ...row, publishedAt: row.publishedAt }, 3);
  return found.map((id) => files.get(id));
}

/** As an editor would have it; what else is related may change with every rule that is tuned. */
const clearCases: [file: string, first: string[]][] = [
  ['ar/01', ['ar/04']], // the election calendar: the referendum on the voting age
  ['ar/04', ['ar/01']],
  ['ar/08', ['ar/15']], // the port strike: the container terminal
  ['ar/15', ['ar/08']],
  ['ar/12', ['ar/07']], // tramways: the night train
  ['ar/07', ['ar/12']],
  ['ar/28', ['ar/29']], // a satellite that watches dust: cold nights in the desert
  ['ar/29', ['ar/28']],
  ['ar/26', ['ar/27']], // what investors ask: founders who closed their company
  ['ar/34', ['ar/35']], // mangroves: a city that counts its trees
  ['ar/16', ['ar/06', 'ar/20']], // the cost of desalination: a river shared, panels over canals
  ['en/02', ['en/03', 'en/11']], // the river treaty: desalination, wells
  ['en/06', ['en/10']], // manuscripts: in praise of the footnote
  ['en/10', ['en/06']],
];

test('the clear cases of the demonstration come first, and none leads to itself or into another edition', async () => {
  const found = new Map<string, (string | undefined)[]>();
  for (const [file] of clearCases) found.set(file, await relatedTo(file));
  const first = clearCases.map(([file, wanted]) => [file, found.get(file)?.slice(0, wanted.length).sort()]);
  expect(first).toEqual(clearCases);
  for (const [file, all] of found) {
    expect(all).not.toContain(file);
    for (const other of all) expect(other?.slice(0, 2)).toBe(file.slice(0, 2));
  }
});
