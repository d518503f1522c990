import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openStore } from '#db/connection.ts';
import type { Statement } from '#db/doors.ts';
import './without-next.ts';
import { sampleOf } from './sample.ts';
import { median } from './statistics.ts';

/** Statements of a read, and how long it takes. */
export interface ReadTime {
  name: string;
  /** What the database alone takes over each, in the median. */
  statements: { text: string; ms: number }[];
  /** The read as a whole, in the process. */
  wholeMs: number;
}

export interface ReadTimes {
  readers: ReadTime[];
  desk: ReadTime[];
}

const rounds = 15;
const leastRounds = 3;
const patienceMs = 1500;

/** Asks a thing again and again, for so long at most, and gives the median, which others at work on the machine do not move. */
async function timed(work: () => unknown): Promise<number> {
  const times: number[] = [];
  const until = performance.now() + patienceMs;
  for (let n = 0; n < rounds && (n < leastRounds || performance.now() < until); n++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** Run as a process of its own for each database: what a process keeps of one would be wrong for another. */
async function main(folder: string, into: string): Promise<void> {
  const path = join(folder, 'warraq.db');
  let heard: Statement[] = [];
  const store = await openStore(`file:${path}`, { hear: (statement) => heard.push(statement) });
  const { putStore } = await import('#server/store.ts');
  putStore(store);
  const { desksReads, readersReads } = await import('#server/every-read.testing.ts');
  const db = new Sqlite(path, { readonly: true });
  db.pragma('cache_size = -32768');
  const sample = sampleOf(db);
  const now = new Date();
  const found: ReadTimes = { readers: [], desk: [] };
  for (const [side, reads] of [
    ['readers', readersReads(sample, now)],
    ['desk', desksReads(sample, now)],
  ] as const) {
    for (const { name, ask } of reads) {
      const wholeMs = await timed(async () => {
        heard = [];
        await ask();
      });
      const statements: ReadTime['statements'] = [];
      for (const { text, params } of heard) {
        const statement = db.prepare(text).raw();
        statements.push({ text, ms: await timed(() => statement.all(params)) });
      }
      found[side].push({ name, statements, wholeMs });
    }
  }
  db.close();
  await store.close();
  writeFileSync(into, JSON.stringify(found));
}

await main(process.env.WARRAQ_DATA ?? '', process.argv[2] ?? '/dev/stdout');
