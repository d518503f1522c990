import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromMarkdown } from './from-markdown.ts';
import { plainText } from './plain-text.ts';

/** A real story that newsrooms send; it lies beside the repository and not in it. */
const path = ['../shared', '../../shared']
  .map((folder) => join(import.meta.dirname, '../..', folder, 'seed/article.md'))
  .find((candidate) => existsSync(candidate));

test.skipIf(!path)('the seed article is kept word for word', () => {
  const [, , body = ''] = readFileSync(path ?? '', 'utf8').split(/^---$/m);
  const paragraphs = body
    .split(/\n{2,}/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
  const read = fromMarkdown(body);
  expect(paragraphs.length).toBeGreaterThan(5);
  expect(read.content.every((block) => block.type === 'paragraph')).toBe(true);
  expect(plainText(read).split('\n')).toEqual(paragraphs);
});
