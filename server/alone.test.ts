import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AnotherServer, takeFolder } from './alone.ts';
import { temporaryFolder } from './backup/backup.testing.ts';

const file = JSON.stringify(join(import.meta.dirname, 'alone.ts'));

/** Another process that has the folder. */
async function holderOf(folder: string) {
  const script = `const { takeFolder } = await import(${file}); await takeFolder(${JSON.stringify(folder)}, 0);
    console.log('has it'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a folder that a server has is refused to another, and given to it when the first was killed', async () => {
  const folder = temporaryFolder();
  const child = await holderOf(folder);
  await expect(takeFolder(folder, 0)).rejects.toThrow(AnotherServer);
  await expect(takeFolder(folder, 0)).rejects.toThrow(/is running on .* already: stop it first/);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await takeFolder(folder, 0);
});
