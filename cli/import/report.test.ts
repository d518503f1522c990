import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finding } from '#editorial/checks/finding.ts';
import type { Outcome } from '#server/importing/outcome.ts';
import { Report } from './report.ts';
import { inWords } from './tally.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const raw = { format: 'md' as const, text: '', file: 'a.md', folder: '/nowhere', line: 0, digest: '' };
const outcomes: Outcome[] = [
  { raw, externalId: 'a.md', title: 'أخر', result: 'made', id: 'mh3k9x0a1b2' },
  {
    raw: { ...raw, file: 'all.ndjson', line: 3 },
    externalId: 'x',
    title: 'خبر',
    result: 'unchanged',
    id: 'mh3k9x0a1b3',
  },
];
const findings = [
  [finding('misspelling', 'headline', { range: { from: 0, to: 3 }, values: { word: 'أخر', right: 'آخر' } })],
  [finding('alternative-missing', 'heroAlt')],
];

function reported(checks?: typeof findings) {
  const told: string[] = [];
  const path = join(folder, 'report.ndjson');
  const report = new Report(path);
  report.onFault = (line) => told.push(line);
  report.add(outcomes, checks && { checks });
  report.close();
  const lines = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { told, lines, found: report.found };
}

test('what the checks found is told, counted and written beside the item', () => {
  const { told, lines, found } = reported(findings);
  expect(told).toEqual([
    'a.md: warning: misspelling at headline, 0–3 (أخر → آخر)',
    'all.ndjson, line 3: error: alternative missing at heroAlt',
  ]);
  expect(found).toEqual({ error: 1, warning: 1 });
  expect(lines.map(({ checks }) => checks)).toEqual(findings);
});

test('an article that was left to people is told by its name, counted, and is no fault', () => {
  const told: string[] = [];
  const report = new Report(undefined);
  report.onFault = (line) => told.push(line);
  const at = { raw: { ...raw, file: 'all.ndjson', line: 7 }, externalId: 'y', title: 'خبر' };
  report.add([{ ...at, result: 'left', reason: 'changedHere', id: 'mh3k9x0a1b4' }]);
  expect(told).toEqual([
    'all.ndjson, line 7: «خبر» (y) was changed here since it was imported: what it says here stays',
  ]);
  expect(inWords(report.tally.of('article'))).toBe('0 made, 0 changed, 0 unchanged, 1 left, 0 refused');
  expect(report.tally.refused).toBe(0);
});

test('the fields that were passed over are written beside the item that has them, and told once in the end', () => {
  const path = join(folder, 'report.ndjson');
  const report = new Report(path);
  report.add(outcomes, { unknown: [undefined, ['headlien']] });
  report.close();
  const [first, second] = readFileSync(path, 'utf8').trim().split('\n');
  expect(first).not.toContain('unknownFields');
  expect(JSON.parse(second ?? '')).toMatchObject({ line: 3, unknownFields: ['headlien'] });
  expect(report.unknownFields.most()).toEqual([
    { name: 'headlien', items: 1, file: 'all.ndjson', line: 3, near: 'title' },
  ]);
});

test('where no checks were asked for, the report does not speak of them', () => {
  const { told, lines } = reported();
  expect(told).toEqual([]);
  expect(lines.every((line) => !('checks' in line))).toBe(true);
});

describe('an item that was refused', () => {
  const refusal = { code: 'invalid-input' as const, field: 'publishedAt', values: { detail: 'is no date' } };
  const refused = (known: { externalId?: string; title?: string; slug?: string }) => {
    const told: string[] = [];
    const faults: unknown[] = [];
    const path = join(folder, 'report.ndjson');
    const report = new Report(path);
    report.onFault = (line, fault) => {
      told.push(line);
      faults.push(fault);
    };
    const at = { raw: { ...raw, file: 'all.ndjson', line: 7 }, externalId: null, title: '' };
    report.add([{ ...at, ...known, result: 'refused', refusal }]);
    report.close();
    return { told, faults, line: JSON.parse(readFileSync(path, 'utf8')) };
  };

  test.each([
    [{ externalId: 'wp-7', title: 'قمة المياه' }, ' — «قمة المياه» (wp-7)'],
    [{ title: 'قمة المياه' }, ' — «قمة المياه»'],
    [{ externalId: 'wp-7' }, ' — wp-7'],
    [{ slug: 'qimma' }, ' — qimma'],
    [{ externalId: 'all.ndjson#قمة-المياه', title: 'قمة المياه' }, ' — «قمة المياه»'],
    [{}, ''],
  ])('is told by what is known of it: %j', (known, name) => {
    expect(refused(known).told).toEqual([`all.ndjson, line 7: publishedAt is no date${name}`]);
  });

  test('has a short name, however long its headline is', () => {
    const [line = ''] = refused({ title: 'قمة المياه '.repeat(200), externalId: 'w'.repeat(300) }).told;
    expect(line.length).toBeLessThan(250);
  });

  test('is told to the newsroom as what it is, and written down with its name', () => {
    const { faults, line } = refused({ title: 'قمة المياه', slug: 'qimma' });
    expect(faults).toEqual([{ file: 'all.ndjson', line: 7, name: '«قمة المياه» (qimma)', refusal }]);
    expect(line).toMatchObject({ title: 'قمة المياه', slug: 'qimma', message: 'publishedAt is no date' });
  });
});
