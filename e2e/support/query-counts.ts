import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './ask.ts';
import { forget, statements } from './server-door.ts';
import { root } from './site.ts';

export interface Counts {
  /** Statements of the first request after everything was forgotten. */
  cold: number;
  /** Statements of a request for a page that was asked for before. */
  warm: number;
}

const file = join(root, 'e2e', 'query-counts.json');

/** The committed figures, by edition and kind of page. */
export function committedCounts(): Record<string, Counts> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Counts>;
}

/** Commits figures that went down, and those of new kinds of page; one that went up stays as it is, and fails. */
export function lowerCounts(measured: Record<string, Counts>): void {
  const committed = committedCounts();
  const lowered = Object.entries(measured).map(([kind, { cold, warm }]) => {
    const before = committed[kind] ?? { cold, warm };
    return [kind, { cold: Math.min(cold, before.cold), warm: Math.min(warm, before.warm) }] as const;
  });
  const lines = lowered.map(([kind, { cold, warm }]) => `  "${kind}": { "cold": ${cold}, "warm": ${warm} }`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

/**
 * Measures one page. What was published a moment ago is forgotten once more 2.5 s later, in the midst of things, and
 * nothing is kept in the first quarter of a second: the least of several rounds is what the page itself needs.
 */
export async function countStatements(path: string): Promise<Counts> {
  let cold = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    await forget();
    cold = Math.min(cold, await costOf(path));
  }
  let warm = Number.POSITIVE_INFINITY;
  const limit = Date.now() + 1500;
  while (warm > 0 && Date.now() < limit) warm = Math.min(warm, await costOf(path));
  return { cold, warm };
}

async function costOf(path: string): Promise<number> {
  const before = await statements();
  await ask(path);
  return (await statements()) - before;
}
