import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TurnTaken, tryTurn, waitForTurn } from './turn.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-turn-'));
const url = `file:${join(folder, 'warraq.db')}`;
afterAll(() => rmSync(folder, { recursive: true }));

test('only one has the turn, until it ends', async () => {
  const end = await tryTurn(url, 'importing');
  expect(end).not.toBeNull();
  expect(await tryTurn(url, 'importing')).toBeNull();
  await end?.();
  const next = await tryTurn(url, 'importing');
  expect(next).not.toBeNull();
  await next?.();
});

test('a turn is for one thing, and leaves others free', async () => {
  const first = await tryTurn(url, 'importing');
  const other = await tryTurn(url, 'exporting');
  expect(other).not.toBeNull();
  await first?.();
  await other?.();
});

test('who is killed has lost the turn', async () => {
  const program = `import { tryTurn } from ${JSON.stringify(join(import.meta.dirname, 'turn.ts'))};
    globalThis.kept = await tryTurn(${JSON.stringify(url)}, 'importing');
    console.log('has it');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program]);
  await once(holder.stdout, 'data');
  expect(await tryTurn(url, 'importing')).toBeNull();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const end = await tryTurn(url, 'importing');
  expect(end).not.toBeNull();
  await end?.();
});

test('a turn is waited for no longer than was said, and whoever waits says so once', async () => {
  const end = await tryTurn(url, 'importing');
  let waits = 0;
  const waiting = waitForTurn(url, 'importing', { onWait: () => waits++, longestMs: 300 });
  await expect(waiting).rejects.toThrow(TurnTaken);
  expect(waits).toBe(1);
  await end?.();
  await (await waitForTurn(url, 'importing', { longestMs: 0 }))();
});
