import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, fingerprint } from './fingerprint.mjs';
import { onlyWhenChanged } from './only-when-changed.mjs';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';
import { warraqAt } from './warraq-project.mjs';

test('files of paths and patterns, without tests and installed packages', () => {
  const root = temporaryFolder({
    'app/a.css': '',
    'app/deep/b.css': '',
    'app/deep/b.ts': '',
    'app/deep/b.test.ts': '',
    'app/node_modules/x.css': '',
    'instrumentation.ts': '',
    'instrumentation-node.ts': '',
    'other/instrumentation.ts': '',
  });
  expect(filesOf(root, ['app/**/*.css'])).toEqual(['app/a.css', 'app/deep/b.css']);
  expect(filesOf(root, ['app'])).toEqual(['app/a.css', 'app/deep/b.css', 'app/deep/b.ts']);
  expect(filesOf(root, ['instrumentation*.ts', 'absent', 'none/*.ts'])).toEqual([
    'instrumentation-node.ts',
    'instrumentation.ts',
  ]);
});

test('a fingerprint follows content and names, not times', () => {
  const root = temporaryFolder({ 'a.txt': 'x', 'b.txt': 'y' });
  const taken = () => fingerprint(root, ['a.txt', 'b.txt', 'c.txt']);
  const first = taken();
  fs.utimesSync(path.join(root, 'a.txt'), 1, 1);
  expect(taken()).toBe(first);
  writeFiles(root, { 'a.txt': 'z' });
  expect(taken()).not.toBe(first);
  writeFiles(root, { 'a.txt': 'x' });
  fs.renameSync(path.join(root, 'b.txt'), path.join(root, 'c.txt'));
  expect(taken()).not.toBe(first);
});

test('work is done once, and again when an input changes, an output is touched or lost, or it failed', async () => {
  const root = temporaryFolder({ 'in.txt': '1' });
  const project = { ...warraqAt(root), runtime: path.join(root, '.runtime') };
  const made = { inputs: ['in.txt'], outputs: ['out'], run: [] };
  let runs = 0;
  const run = async () =>
    (
      await onlyWhenChanged(project, 'thing', made, async () => {
        runs += 1;
        writeFiles(root, { 'out/made.txt': fs.readFileSync(path.join(root, 'in.txt'), 'utf8') });
      })
    ).done;

  expect([await run(), await run()]).toEqual([true, false]);
  writeFiles(root, { 'in.txt': '2' });
  expect([await run(), await run()]).toEqual([true, false]);
  fs.rmSync(path.join(root, 'out'), { recursive: true });
  expect([await run(), await run()]).toEqual([true, false]);
  writeFiles(root, { 'out/made.txt': 'by another hand' });
  expect([await run(), await run()]).toEqual([true, false]);
  expect(runs).toBe(4);

  const input = path.join(root, 'in.txt');
  const { atime, mtime } = fs.statSync(input);
  fs.utimesSync(input, 1, 1);
  expect([await run(), await run()]).toEqual([false, false]);
  fs.writeFileSync(input, '7');
  fs.utimesSync(input, atime, mtime);
  expect([await run(), await run()]).toEqual([true, false]);

  writeFiles(root, { 'in.txt': '3' });
  const failing = onlyWhenChanged(project, 'thing', made, async () => {
    throw new Error('half done');
  });
  await expect(failing).rejects.toThrow('half done');
  writeFiles(root, { 'in.txt': '2' });
  expect(await run()).toBe(true);
});

test('work that makes nothing is a failure', async () => {
  const root = temporaryFolder({ 'in.txt': '1' });
  const made = { inputs: ['in.txt'], outputs: ['out'], run: [] };
  await expect(onlyWhenChanged(warraqAt(root), 'thing', made, async () => {})).rejects.toThrow(
    'without making out',
  );
});
