import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning, processOf } from './process-table.mjs';

/**
 * One holder at a time in a folder; a holder that died without letting go is succeeded by one of those who wait.
 *
 * The lock is a row of files `lock.1`, `lock.2` …: the highest number rules, is free when empty, and is never
 * deleted by its holder. To take it is to create the next number, which succeeds for one process only; deleting a
 * dead holder's file and creating it anew would let a slow waiter delete the lock of the one that came before it.
 * @param {string} folder
 * @param {{ onWait?: (pid: number) => void, pollMs?: number }} [how] `onWait` is called once
 * @returns {Promise<() => void>} lets go; called by itself when the process exits
 */
export async function takeLock(folder, { onWait, pollMs = 200 } = {}) {
  fs.mkdirSync(folder, { recursive: true });
  let told = false;
  for (;;) {
    const top = highest(folder);
    const holder = top === 0 ? undefined : holderOf(folder, top);
    if (!holder) {
      const mine = top + 1;
      if (create(folder, mine)) return release(folder, mine);
      continue;
    }
    if (!told) onWait?.(holder);
    told = true;
    await wait(pollMs);
  }
}

/** @param {string} folder */
function numbers(folder) {
  return fs.readdirSync(folder).flatMap((name) => {
    const match = /^lock\.(\d+)$/.exec(name);
    return match ? [Number(match[1])] : [];
  });
}

/** @param {string} folder */
function highest(folder) {
  return Math.max(0, ...numbers(folder));
}

/** @param {string} folder @param {number} number */
function fileOf(folder, number) {
  return path.join(folder, `lock.${number}`);
}

/** @param {string} folder @param {number} number @returns {number | undefined} the pid, if it still runs */
function holderOf(folder, number) {
  let text = '';
  try {
    text = fs.readFileSync(fileOf(folder, number), 'utf8');
  } catch {
    return undefined;
  }
  const [pid = '', since = ''] = text.split('\n');
  return pid && isRunning(Number(pid), since || undefined) ? Number(pid) : undefined;
}

/** @param {string} folder @param {number} number */
function create(folder, number) {
  const draft = path.join(folder, `lock-draft-${process.pid}-${Math.random().toString(36).slice(2)}`);
  fs.writeFileSync(draft, `${process.pid}\n${processOf(process.pid)?.since ?? ''}`);
  try {
    // A link appears whole or not at all: nobody can read a lock that does not name its holder yet.
    fs.linkSync(draft, fileOf(folder, number));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
  if (highest(folder) !== number) {
    // We looked so long ago that others came and went, and tidied this number away.
    fs.rmSync(fileOf(folder, number), { force: true });
    return false;
  }
  for (const older of numbers(folder)) {
    if (older < number) fs.rmSync(fileOf(folder, older), { force: true });
  }
  return true;
}

/** @param {string} folder @param {number} number */
function release(folder, number) {
  const letGo = () => {
    process.off('exit', letGo);
    if (fs.existsSync(fileOf(folder, number))) fs.writeFileSync(fileOf(folder, number), '');
  };
  process.on('exit', letGo);
  return letGo;
}
