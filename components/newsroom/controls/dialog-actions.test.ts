import { expect, test } from 'vitest';
import { sourcesIn } from '#messages/sources.testing.ts';

const wayOut = /<Button\b[^>]*onPress=\{(?:onClose|onCancel|onDone|close)\}/;

test('whoever has learned one dialog knows them all: none puts its way out where it likes', () => {
  const sources = sourcesIn(['components/newsroom']);
  expect(sources.filter(({ text }) => text.includes('<DialogActions')).length).toBeGreaterThan(15);
  expect(sources.filter(({ text }) => wayOut.test(text)).map(({ name }) => name)).toEqual([]);
});
