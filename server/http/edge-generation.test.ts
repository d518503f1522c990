import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { EdgeGeneration } from './edge-generation.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generations-'));
  return () => rmSync(folder, { recursive: true });
});

test('is another each time, and few are left', () => {
  const generation = new EdgeGeneration(() => folder);
  const seen = new Set<string>();
  for (let times = 0; times < 30; times++) {
    generation.begin();
    seen.add(realpathSync(join(folder, 'current')));
  }
  expect(seen.size).toBe(30);
  expect(readdirSync(folder).length).toBeLessThan(12);
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
  expect(told.mock.lastCall?.[0]).toMatch(/telling nginx what is old failed/);
  told.mockRestore();
});

test('is nothing where nginx reads none', () => {
  new EdgeGeneration(() => undefined).begin();
  expect(readdirSync(folder)).toEqual([]);
});
