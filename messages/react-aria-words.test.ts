import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import spokenWords from './react-aria-words.loader.ts';

const packages = ['react-aria', 'react-aria-components', 'react-stately'];

test.each(packages)('all words of %s come by lists that the build makes shorter', (name) => {
  const lists = globSync(`node_modules/${name}/dist/**/*.mjs`).filter((file) =>
    readFileSync(file, 'utf8').includes('/de-DE.mjs"'),
  );
  expect(new Set(lists.map((file) => basename(file)))).toEqual(new Set(['intlStrings.mjs']));
  for (const file of lists) {
    const left = spokenWords(readFileSync(file, 'utf8'));
    expect(left.match(/"[a-z]{2}-[A-Z]{2}":/g)).toEqual(['"ar-AE":', '"en-US":']);
  }
});

test('a list in another form stops the build', () => {
  expect(() => spokenWords('export default { "en-US": {}, "de-DE": {} };')).toThrow();
});
