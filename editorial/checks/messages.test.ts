import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { severities } from './finding.ts';

const folder = join(import.meta.dirname, '../../messages');
const editions = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.json$/.test(name));
const sentencesOf = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')).checks;
const namesIn = (sentence = '') => [...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).sort();

describe.each(editions)('%s', (file) => {
  const sentences = sentencesOf(file);

  test('has a sentence for every code, and none for what no check finds', () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(severities).sort());
  });

  test.each(Object.keys(severities))('%s says what is wrong and what to do', (code) => {
    const names = namesIn(sentences[code]);
    expect(names).toEqual(namesIn(sentencesOf(editions[0] ?? '')[code]));
    const values = Object.fromEntries(names.map((name) => [name, 7]));
    const onError = (error: Error) => {
      throw error;
    };
    const t = createTranslator({ locale: file.slice(0, -5), messages: sentences as never, onError });
    const said = t(code as never, values as never) as string;
    expect(said).toMatch(/\S+\s+\S+.*\.$/su);
    expect(said).not.toMatch(/[{}]/);
  });
});
