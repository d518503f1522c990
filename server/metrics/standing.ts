import { statSync } from 'node:fs';
import { sqlitePath } from '#db/database-url.ts';
import { databaseBytes, openSessions, queueLengths } from '#db/queries/figures.ts';
import { freeBytesAt } from '../disk-room.ts';
import { env } from '../env.ts';
import { store } from '../store.ts';
import { takeEventLoopDelay } from './event-loop-delay.ts';

/** What is not counted as it happens but looked up when it is asked for. */
export interface Standing {
  statements: number;
  queues: Record<string, number>;
  sessions: number;
  databaseBytes: number;
  freeBytes: number;
  /** In seconds, by quantile. */
  eventLoopDelay: Record<string, number>;
  memory: { rss: number; heapUsed: number; external: number };
  cpuSeconds: number;
  uptimeSeconds: number;
}

/** Looks everything up; four statements, which count among the others. */
export async function readStanding(now: Date): Promise<Standing> {
  const { dataFolder, databaseUrl } = env();
  const path = sqlitePath(databaseUrl);
  const { read, statements } = await store();
  const { user, system } = process.cpuUsage();
  return {
    statements: statements(),
    queues: await queueLengths(read),
    sessions: await openSessions(read, now),
    databaseBytes: path === null ? await databaseBytes(read) : fileBytes(path),
    freeBytes: await freeBytesAt(dataFolder),
    eventLoopDelay: takeEventLoopDelay(),
    memory: process.memoryUsage(),
    cpuSeconds: (user + system) / 1e6,
    uptimeSeconds: process.uptime(),
  };
}

/** Of a database in a file, with what was written and is not yet in it. */
function fileBytes(path: string): number {
  return [path, `${path}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
