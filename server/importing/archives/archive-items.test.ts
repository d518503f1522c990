import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { archiveItems } from './archive-items.ts';
import { category, fileWith, post, wordpressFile } from './testing.ts';

test('an archive that is read twice tells its bytes as its items come, and once', async () => {
  const long = `<p>${'نص '.repeat(100_000)}</p>`;
  const posts = ['1', '2', '3', '4'].map((id) => post({ 'wp:post_id': id, 'content:encoded': long }));
  const path = fileWith(wordpressFile(category(1, 'world', 'العالم'), ...posts));
  const told: number[] = [];
  for await (const { bytes } of archiveItems(path, { file: basename(path), folder: dirname(path) }))
    told.push(bytes);
  const size = readFileSync(path).length;
  expect(told.reduce((sum, bytes) => sum + bytes, 0)).toBe(size);
  expect(Math.max(...told)).toBeLessThan(size / 2);
});
