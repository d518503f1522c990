import { expect, test } from 'vitest';
import type { Block } from '#editorial/body/document.ts';
import { firstScreen } from './first-screen.ts';

const paragraphs = (count: number): Block[] => Array.from({ length: count }, () => ({ type: 'paragraph' }));
const rule: Block = { type: 'horizontalRule' };

test('a text is divided behind its first screen, where a paragraph begins, and nothing of it is lost', () => {
  const text = [...paragraphs(3), rule, ...paragraphs(5)];
  const { first, rest } = firstScreen(text);
  expect([...first, ...rest]).toEqual(text);
  expect(first).toHaveLength(4);
  expect(rest[0]?.type).toBe('paragraph');
});

test.each([
  ['short', paragraphs(5)],
  ['without a paragraph further down', [...paragraphs(3), rule, rule, rule, rule]],
  ['empty', []],
])('a text that is %s stays whole', (_what, text) => {
  expect(firstScreen(text)).toEqual({ first: text, rest: [] });
});
