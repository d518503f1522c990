import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWords } from '#editorial/complaint.ts';
import { tooLarge } from '#server/importing/largest-item.ts';
import { linesOf } from './lines.ts';

const text = fc.string({ unit: fc.constantFrom('خ', 'a', '\n', '\r\n', '🌍', ' '), maxLength: 40 });

test('lines are those of the text, wherever the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.integer({ min: 0, max: 60 })), async (given, cuts) => {
      const bytes = Buffer.from(given);
      const places = [...new Set([0, ...cuts, bytes.length])].filter((at) => at <= bytes.length);
      places.sort((a, b) => a - b);
      const chunks = places.slice(1).map((to, n) => bytes.subarray(places[n], to));
      const found = [];
      for await (const line of linesOf(Readable.from(chunks))) found.push(line);
      const expected = given.split('\n').map((line) => line.replace(/\r$/, ''));
      if (expected.at(-1) === '') expected.pop();
      expect(found.map((line) => line.text)).toEqual(expected);
      expect(found.reduce((sum, line) => sum + line.bytes, 0)).toBe(bytes.length);
    }),
  );
});

test('a line longer than an item may be is passed over, however long, and the next is read', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'x');
  async function* chunks() {
    yield Buffer.from('a\n');
    for (let n = 0; n < 40; n++) yield megabyte;
    yield Buffer.from('\nb');
  }
  const found = [];
  for await (const line of linesOf(Readable.from(chunks()))) found.push(line);
  expect(found.map(({ text, fault, bytes }) => [text, fault, bytes])).toEqual([
    ['a', undefined, 2],
    ['', tooLarge, 40 * 1024 * 1024 + 1],
    ['b', undefined, 1],
  ]);
});

test('a line that is not UTF-8 is passed over with where, and the next is read', async () => {
  const windows = Buffer.from([0x22, 0xce, 0xc8, 0xd1, 0x22]);
  const chunks = [Buffer.from('خبر\n'), windows, Buffer.from('\nخبر')];
  const found = [];
  for await (const line of linesOf(Readable.from(chunks))) found.push(line);
  expect(found.map(({ text, fault }) => (fault ? inWords(fault) : text))).toEqual([
    'خبر',
    'is not UTF-8 at byte 2: save it as UTF-8',
    'خبر',
  ]);
});
