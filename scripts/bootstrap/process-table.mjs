import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * `since` tells a process from a later one that was given the same number.
 * @typedef {{ pid: number, parent: number, name: string, since: string }} Running
 */

/**
 * @param {number} pid
 * @returns {Running | undefined} nothing for a process that is gone, or dead and only not yet collected
 */
export function processOf(pid) {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(['-p', String(pid)])[0];
}

/**
 * @param {number} pid
 * @param {string} [since] when it started, as `processOf` gave it
 * @returns {boolean}
 */
export function isRunning(pid, since) {
  if (process.platform === 'win32') return answersSignal(pid);
  const found = processOf(pid);
  return found !== undefined && (since === undefined || found.since === since);
}

/**
 * Everything a process started, and what those started.
 * @param {number} pid
 * @returns {Running[]}
 */
export function descendantsOf(pid) {
  /** @type {Map<number, Running[]>} */
  const children = new Map();
  for (const each of all()) children.set(each.parent, [...(children.get(each.parent) ?? []), each]);
  /** @type {Running[]} */
  const found = [];
  /** @param {number} parent */
  const collect = (parent) => {
    for (const child of children.get(parent) ?? []) {
      found.push(child);
      collect(child.pid);
    }
  };
  collect(pid);
  return found;
}

/** @returns {Running[]} */
function all() {
  if (process.platform === 'win32') return [];
  if (process.platform !== 'linux') return fromPs(['-A']);
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => fromProc(Number(name)) ?? []);
}

/** @param {number} pid @returns {Running | undefined} */
function fromProc(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may itself hold spaces and parentheses.
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const name = text.slice(text.indexOf('(') + 1, end);
    return { pid, parent: Number(fields[1]), name, since: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

/** @param {string[]} which @returns {Running[]} */
function fromPs(which) {
  const { stdout, pid: ps } = spawnSync('ps', [...which, '-o', 'pid=,ppid=,stat=,lstart=,comm='], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [pid, parent, state, ...rest] = line.trim().split(/\s+/);
    if (!pid || !state || state.startsWith('Z') || Number(pid) === ps) return [];
    const name = rest.slice(5).join(' ').replace(/^.*\//, '').replace(/^-/, '');
    return [{ pid: Number(pid), parent: Number(parent), name, since: rest.slice(0, 5).join(' ') }];
  });
}

/** @param {number} pid */
function answersSignal(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
