import { setTimeout } from 'node:timers/promises';
import { dialect } from '#db/columns.ts';
import { faultOf } from '#db/errors.ts';
import { knownMigrations } from '#db/known-migrations.ts';
import { migrationsHad, tryWriting } from '#db/queries/readiness.ts';
import { stateBy } from '#db/schema-state.ts';
import { freeBytesAt, leastFree } from './disk-room.ts';
import { env } from './env.ts';
import { stopOfProcess } from './stopping.ts';
import { store } from './store.ts';

/** How long the database may take to say that it can be written. */
const usualMs = 2000;

/**
 * What keeps this server from doing all its work, each in a line for operators.
 * @param freeBytes how much is free where a folder is
 */
export async function unreadiness({ longestMs = usualMs, freeBytes = freeBytesAt } = {}): Promise<string[]> {
  if (stopOfProcess().isBegun) return ['stopping: no new work is taken'];
  const found = await Promise.all([database(longestMs), disk(freeBytes)]);
  return found.flat();
}

async function database(longestMs: number): Promise<string[]> {
  try {
    const { read } = await store();
    const known = knownMigrations(dialect);
    const had = await migrationsHad(read);
    const { pending, isNewer } = stateBy(known, had);
    if (pending.length > 0)
      return [`database: ${pending.length} migrations are missing; npm start makes them`];
    if (isNewer)
      return [`database: it is newer than this program by ${had.length - known.length} migrations`];
    const isWritten = await Promise.race([
      write().then(() => true),
      setTimeout(longestMs, false, { ref: false }),
    ]);
    return isWritten ? [] : [`database: it could not be written within ${longestMs} ms`];
  } catch (error) {
    const why = { busy: 'it is locked', full: 'the disk is full' }[String(faultOf(error))];
    return [`database: it cannot be ${why ? `written: ${why}` : 'read and written'}`];
  }
}

let writing: Promise<void> | undefined;

/** However often it is asked for, one tries at a time: tries that wait would stand before what people write. */
function write(): Promise<void> {
  writing ??= store()
    .then((opened) => opened.write(tryWriting))
    .finally(() => {
      writing = undefined;
    });
  return writing;
}

async function disk(freeBytes: typeof freeBytesAt): Promise<string[]> {
  const free = await freeBytes(env().dataFolder).catch(() => null);
  if (free === null) return ['disk: the data folder cannot be read'];
  if (free >= leastFree) return [];
  return [`disk: ${Math.floor(free / 1024 ** 2)} MB are free, ${leastFree / 1024 ** 2} are needed`];
}
