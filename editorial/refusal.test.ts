import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalCodes } from './refusal.ts';

const folder = join(import.meta.dirname, '../messages');
const editions = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.json$/.test(name));

const sentencesOf = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')).refusal;
const values = (sentence = '') => [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

describe.each(editions)('%s', (file) => {
  const sentences = sentencesOf(file);

  test('has a sentence for every refusal, and none for what is never refused', () => {
    expect(Object.keys(sentences).sort()).toEqual([...refusalCodes].sort());
  });

  test.each(Object.entries(sentences))('%s is a whole sentence', (_, sentence) => {
    expect(sentence.trim()).toMatch(/\S+\s+\S+.*[.؟?!]$/su);
  });

  test('asks for the same values as the other editions', () => {
    for (const code of refusalCodes)
      expect(values(sentences[code]), code).toEqual(values(sentencesOf(editions[0] ?? '')[code]));
  });
});
