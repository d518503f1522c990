import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from './lock.mjs';
import { processOf } from './process-table.mjs';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const QUICK = { pollMs: 10 };

test('the second waits for the first, and says once for whom', async () => {
  const folder = temporaryFolder();
  const letGo = await takeLock(folder);
  const waitedFor: number[] = [];
  let taken = false;
  const second = takeLock(folder, { ...QUICK, onWait: (pid) => waitedFor.push(pid) }).then((free) => {
    taken = true;
    return free;
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(taken).toBe(false);
  letGo();
  (await second)();
  expect(waitedFor).toEqual([process.pid]);
  (await takeLock(folder))();
});

test('the lock of a process that died is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const folder = temporaryFolder({ 'lock.7': `${pid}\n1` });
  (await takeLock(folder, QUICK))();
  expect(fs.readdirSync(folder)).toEqual(['lock.8']);
});

test.runIf(process.platform !== 'win32')(
  'a later process with the same number is not the holder',
  async () => {
    const since = processOf(process.pid)?.since;
    const folder = temporaryFolder({ 'lock.1': `${process.pid}\n${since}` });
    let waited = false;
    const waiting = takeLock(folder, { ...QUICK, onWait: () => (waited = true) });
    await expect.poll(() => waited).toBe(true);
    writeFiles(folder, { 'lock.1': `${process.pid}\n12345 of another life` });
    (await waiting)();
  },
);

test('of many processes that find a dead holder, one at a time gets in', { timeout: 30_000 }, async () => {
  const module = JSON.stringify(new URL('./lock.mjs', import.meta.url).href);
  const folder = temporaryFolder({
    'lock.3': '999999999\n1',
    'worker.mjs': `
      import fs from 'node:fs';
      import { takeLock } from ${module};
      for (let turn = 0; turn < 10; turn += 1) {
        const letGo = await takeLock(import.meta.dirname, { pollMs: 1 });
        fs.mkdirSync(import.meta.dirname + '/inside'); // throws when another is inside
        await new Promise((resolve) => setTimeout(resolve, 1));
        fs.rmdirSync(import.meta.dirname + '/inside');
        letGo();
      }`,
  });
  const workers = Array.from({ length: 4 }, () => spawn(process.execPath, [path.join(folder, 'worker.mjs')]));
  const codes = await Promise.all(
    workers.map((worker) => new Promise((resolve) => worker.once('close', resolve))),
  );
  expect(codes).toEqual([0, 0, 0, 0]);
});
