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
 * nothing is kept in the first quarter of a second: the least of what is seen is what the page itself needs.
 */
export async function countStatements(path: string): Promise<Counts> {
  let cold = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    await forget();
    cold = Math.min(cold, await costOf(path));
  }
  const settled = Date.now() + 1500;
  const limit = Date.now() + 5000;
  let warm = await costOf(path);
  let isSteady = false;
  while (warm > 0 && !isSteady && Date.now() < limit) {
    const cost = await costOf(path);
    isSteady = cost === warm && Date.now() > settled;
    warm = Math.min(warm, cost);
  }
  return { cold, warm };
}

async function costOf(path: string): Promise<number> {
  const before = await statements();
  await ask(path);
  return (await statements()) - before;
}
