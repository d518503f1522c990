import { expect, test } from 'vitest';
import type { Block } from '#editorial/body/document.ts';
import { firstScreen } from './first-screen.ts';

const paragraphs = (count: number): Block[] => Array.from({ length: count }, () => ({ type: 'paragraph' }));
const rule: Block = { type: 'horizontalRule' };

test('a text is divided behind its first screen, between two paragraphs, and nothing of it is lost', () => {
  const text = [...paragraphs(3), rule, ...paragraphs(5)];
  const { first, rest } = firstScreen(text);
  expect([...first, ...rest]).toEqual(text);
  expect(first).toHaveLength(5);
  expect(rest[0]?.type).toBe('paragraph');
});

test.each([
  ['short', paragraphs(5)],
  [
    'without two paragraphs further down',
    [...paragraphs(3), rule, ...paragraphs(1), rule, ...paragraphs(1), rule],
  ],
  ['empty', []],
])('a text that is %s stays whole', (_what, text) => {
  expect(firstScreen(text)).toEqual({ first: text, rest: [] });
});
