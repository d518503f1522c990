import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../backup/backup.testing.ts';
import { nameOfBackup } from '../backup/backups-in.ts';
import { readEnv } from '../env.ts';
import { BackupJob } from './backups.ts';

const minute = 60_000;
const hour = 60 * minute;
const began = new Date('2026-11-27T10:00:00Z');
const after = (ms: number) => new Date(began.getTime() + ms);

/** A job over a folder of its own; what it runs makes a backup, or fails. */
function job(settings: Record<string, string> = {}, fault: string | null = null) {
  const folder = temporaryFolder();
  const moments: Date[] = [];
  let now = began;
  const start = performance.now();
  const one = new BackupJob(readEnv({ WARRAQ_DATA: folder, ...settings }), began, async () => {
    moments.push(now);
    if (!fault) mkdirSync(join(folder, 'backups', nameOfBackup(now)), { recursive: true });
    return fault;
  });
  return {
    moments,
    async at(ms: number, clock = after(ms)) {
      now = clock;
      await one.round(clock, start + ms);
    },
  };
}

test('the first is made a quarter of an hour after the start, the next a day later', async () => {
  const { at, moments } = job();
  for (const ms of [0, 14 * minute, 16 * minute, 17 * minute, 24 * hour, 25 * hour]) await at(ms);
  expect(moments).toEqual([after(16 * minute), after(25 * hour)]);
});

test('switched off, none is made', async () => {
  const { at, moments } = job({ BACKUP_EVERY: 'off' });
  await at(100 * hour);
  expect(moments).toEqual([]);
});

test('one that failed is told of, and tried again after an hour', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { at, moments } = job({}, 'the disk is full');
  for (const ms of [20 * minute, 30 * minute, 90 * minute]) await at(ms);
  expect(moments.length).toBe(2);
  expect(told).toHaveBeenCalledWith(expect.stringContaining('the disk is full'));
  told.mockRestore();
});

test('a clock that jumps back neither stops them nor makes one after another', async () => {
  const { at, moments } = job();
  await at(20 * minute);
  const back = (ms: number) => after(ms - 72 * hour);
  for (let n = 1; n <= 10; n++) await at(20 * minute + n * minute, back(n * minute));
  expect(moments.length).toBe(2);
  await at(26 * hour, back(26 * hour));
  expect(moments.length).toBe(3);
});
