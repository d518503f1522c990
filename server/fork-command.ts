import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { commandMemory } from '#scripts/bootstrap/command-memory.mjs';

/**
 * Runs a command of the command line in a process of its own, on a data folder: readers and editors keep the server's
 * thread. What it says on standard error and what it sends can be heard; it keeps no process from ending.
 */
export function forkCommand(words: string[], dataFolder: string): ChildProcess {
  // The bundler would take the file's name for a module of its own; it is run as it stands.
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'cli/main.ts');
  const child = fork(/* turbopackIgnore: true */ file, words, {
    execArgv: commandMemory,
    env: { ...process.env, NODE_OPTIONS: '', WARRAQ_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
