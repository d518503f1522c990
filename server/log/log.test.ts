import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { workOn } from '../http/next-work.ts';
import { cutAddress } from './cut-address.ts';
import { openLog } from './log.ts';
import { terminalLine } from './terminal-line.ts';

const lines: string[] = [];
const written = () => lines.map((line) => JSON.parse(line));
const toLines = { write: (line: string) => void lines.push(line) };

beforeEach(() => {
  lines.length = 0;
});

test('a line is JSON with level, time and what happened, and nothing of the machine', () => {
  openLog(toLines).warn({ part: 'jobs' }, 'a job is late');
  expect(written()).toEqual([
    { level: 'warn', time: expect.stringMatching(/^\d{4}-.*Z$/), part: 'jobs', msg: 'a job is late' },
  ]);
  expect(lines[0]).toMatch(/\n$/);
});

test('what is done for a request bears its id, over whatever is waited for', async () => {
  const work = { id: 'abcdefgh123', isDirect: false, hasForgotten: false };
  await workOn(work, async () => {
    await new Promise(setImmediate);
    openLog(toLines).error('failed');
  });
  expect(written()).toMatchObject([{ requestId: 'abcdefgh123' }]);
});

test('an error is told with its cause and where, and without the values a statement was run with', () => {
  const cause = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
  const error = new Error('Failed query: insert into users values (?, ?)\nparams: سلمى,كلمة السر', { cause });
  openLog(toLines).error({ err: error }, 'failed');
  expect(lines[0]).not.toMatch(/سلمى|params/);
  expect(written()).toMatchObject(
    [{ err: { message: /^Failed query/, cause: { code: 'SQLITE_BUSY' }, stack: /log\.test\.ts/ } }].map(
      ({ err }) => ({
        err: { ...err, message: expect.stringMatching(err.message), stack: expect.stringMatching(err.stack) },
      }),
    ),
  );
});

test('at a terminal a line looks like those of the start, and says where below it', () => {
  const err = { message: 'no such table', stack: 'at read (/x.ts:1:2)\nat run (/y.ts:3:4)' };
  const text = terminalLine({
    level: 'error',
    time: '…',
    part: 'jobs',
    msg: 'failed',
    requestId: 'abc',
    err,
  });
  expect(stripVTControlCharacters(text)).toBe(
    '✗ jobs          failed: no such table  requestId=abc\n    at read (/x.ts:1:2)\n    at run (/y.ts:3:4)\n',
  );
});

test.each([
  ['203.0.113.77', '203.0.113.0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
  ['2001:db8::7', '2001:db8:0::'],
  ['::1', '0:0:0::'],
  ['fe80::1%lo', 'fe80:0:0::'],
  ['salma', ''],
])('the address %s is told as %s', (address, told) => {
  expect(cutAddress(address)).toBe(told);
});
