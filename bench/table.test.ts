import { expect, test } from 'vitest';
import { table } from './table.ts';

const outcome = (figures: [string, number, string][], error?: string) => ({
  name: 'pages',
  about: '',
  seconds: 1,
  figures: figures.map(([name, value, unit]) => ({ name, value, unit })),
  ...(error !== undefined && { error }),
});

test('a figure a line, with three digits that count and none lost before the point', () => {
  const [, , ...lines] = table([
    outcome([
      ['front, warm', 0.41234, 'ms'],
      ['kept', 34_567.8, 'requests/s'],
      ['HTML', 15_300, 'bytes'],
    ]),
  ]).split('\n');
  expect(lines.map((line) => line.replace(/ {2,}/g, '|'))).toEqual([
    'pages|front, warm|0.412|ms',
    'pages|kept|34,568|requests/s',
    'pages|HTML|15,300|bytes',
  ]);
  expect(new Set(lines.map((line) => line.search(/(ms|requests\/s|bytes)$/))).size).toBe(1);
});

test('one that failed has its reason in its place', () => {
  expect(table([outcome([], 'The server does not answer:\nmuch more')])).toContain(
    'failed: The server does not answer:',
  );
});
