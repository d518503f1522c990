import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { EdgeGeneration } from './edge-generation.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generations-'));
  return () => rmSync(folder, { recursive: true });
});

test('is another each time, and few are left, with what was laid in them', async () => {
  const generation = new EdgeGeneration(() => folder);
  const seen = new Set<string>();
  for (let times = 0; times < 30; times++) {
    generation.begin();
    seen.add(realpathSync(join(folder, 'current')));
    writeFileSync(join(folder, 'current', 'page.html'), '');
  }
  expect(seen.size).toBe(30);
  await expect.poll(() => readdirSync(folder).length).toBeLessThan(6);
});

test('lets nothing be laid from a publication on until what is drawn is new for certain', async () => {
  const folders: (string | null)[] = [];
  const generation = new EdgeGeneration(
    () => folder,
    (one) => folders.push(one),
  );
  generation.begin();
  generation.beginAndSettle();
  expect(folders).toEqual([expect.any(String), null]);
  const between = realpathSync(join(folder, 'current'));
  expect(between).not.toBe(folders[0]);
  await expect.poll(() => folders.length).toBe(3);
  expect(folders[2]).toBe(realpathSync(join(folder, 'current')));
  expect(folders[2]).not.toBe(between);
});

test('that cannot be moved is taken away: nginx shows nothing old', () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const generation = new EdgeGeneration(() => folder);
  generation.begin();
  mkdirSync(join(folder, `current-${process.pid}`));
  writeFileSync(join(folder, `current-${process.pid}`, 'in the way'), '');
  generation.begin();
  expect(existsSync(join(folder, 'current'))).toBe(false);
  told.mockRestore();
});

test('makes its folder, and goes on in the place of a server before it', () => {
  const inside = join(folder, 'run', 'edge');
  new EdgeGeneration(() => inside).begin();
  const before = realpathSync(join(inside, 'current'));
  new EdgeGeneration(() => inside).begin();
  expect(realpathSync(join(inside, 'current'))).not.toBe(before);
});

test('that cannot be written is told, and answers go on', () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  writeFileSync(join(folder, 'file'), '');
  new EdgeGeneration(() => join(folder, 'file', 'inside')).begin();
  expect(told.mock.calls[0]?.[0]).toMatch(/telling nginx what is old failed/);
  told.mockRestore();
});

test('is nothing where nginx reads none', () => {
  new EdgeGeneration(() => undefined).begin();
  expect(readdirSync(folder)).toEqual([]);
});
