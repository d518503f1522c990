import type { RawItem } from '#editorial/importing/item.ts';
import { system } from '../testing.ts';
import { digestOf } from './digest.ts';
import { importBatch } from './import-batch.ts';
import type { Outcome } from './outcome.ts';
import { Pictures } from './pictures.ts';
import { Taxonomy } from './taxonomy.ts';

/** The moment that the tests' imports run at. */
export const now = new Date('2026-11-23T09:00:00Z');

const raw = (given: Omit<RawItem, 'digest' | 'folder'>): RawItem => ({
  ...given,
  digest: digestOf(given.text),
  folder: '/nowhere',
});

/** A file of Markdown. */
export const file = (name: string, fields: string, body = 'نص الخبر.'): RawItem =>
  raw({ format: 'md', text: `---\n${fields}\n---\n\n${body}\n`, file: name, line: 0 });

/** A line of a file of many. */
export const line = (number: number, fields: object): RawItem =>
  raw({
    format: 'ndjson',
    text: JSON.stringify({ body: 'نص الخبر.', ...fields }),
    file: 'all.ndjson',
    line: number,
  });

/** Imports as the command line does, with a fresh look at what is there. */
export async function imported(
  batch: RawItem[],
  options: { dryRun?: boolean; pictures?: Pictures; taken?: Map<string, string> } = {},
): Promise<Outcome[]> {
  const { dryRun = false, pictures = await Pictures.load(), taken } = options;
  const taxonomy = await Taxonomy.load();
  return importBatch(batch, { actor: system, taxonomy, pictures, dryRun, taken }, now);
}
/** What became of each item, in a line. */
export const told = (outcomes: Outcome[]) =>
  outcomes.map((outcome) =>
    outcome.result === 'refused'
      ? `${outcome.refusal.code} ${outcome.refusal.field}: ${outcome.refusal.values?.detail ?? ''}`
      : outcome.result,
  );
