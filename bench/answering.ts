import type { ChildProcess } from 'node:child_process';
import { answers } from '#scripts/bootstrap/answers.mjs';
import { saidBy } from './ground.ts';

const longestMs = 60_000;

/** Waits until a server that was started has a page and is well; throws with what it said where it ends, or never does. */
export async function answering(child: ChildProcess, port: number): Promise<void> {
  const said = saidBy(child);
  const over = new AbortController();
  child.once('close', () => over.abort());
  if (await answers(port, { signal: over.signal, withinMs: longestMs })) return;
  throw new Error(`The server does not answer:\n${said().trim()}`);
}
