import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';

/** @typedef {{ command: string, args: string[], shell?: boolean }} Command */

/**
 * The npm that started us, run by the Node that runs us; otherwise the one on the PATH.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Command}
 */
export function npmCommand(env = process.env) {
  const own = env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own) && fs.existsSync(own))
    return { command: process.execPath, args: [own] };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

// A dead network should say so within half a minute; npm's own patience is several.
const PATIENCE = ['--fetch-retries=3', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];

/**
 * Runs npm with all it says in a log.
 * @param {import('./context.mjs').Context} context
 * @param {string[]} args
 * @param {string} logName
 * @returns {Promise<{ ok: boolean, errorCode: string, log: string }>} npm's own code, such as EUSAGE or ENOTFOUND
 */
export async function runNpm({ project, supervisor }, args, logName) {
  const { command, args: first, shell = false } = project.npm;
  const file = path.join(project.runtime, logName);
  const descriptor = fs.openSync(file, 'w');
  try {
    const { ended } = supervisor.start(
      command,
      [...first, ...args, ...PATIENCE, '--no-audit', '--no-fund', '--loglevel=notice'],
      { cwd: project.root, shell, stdio: ['ignore', descriptor, descriptor] },
    );
    const ok = (await ended) === 0;
    const errorCode = /^npm (?:error|ERR!) code (\S+)/m.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? '';
    return { ok, errorCode, log: path.relative(project.root, file) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Failure(
        'npm was not found: install it (it comes with Node, https://nodejs.org) and run this again.',
      );
    }
    throw error;
  } finally {
    fs.closeSync(descriptor);
  }
}

const NETWORK =
  /^(ENOTFOUND|EAI_AGAIN|ECONN\w+|E?TIMEDOUT|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET\w*)$/;
const DISK = /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM)$/;

/**
 * Whether another way of installing could not do better either.
 * @param {string} errorCode
 */
export function isHopeless(errorCode) {
  return NETWORK.test(errorCode) || DISK.test(errorCode);
}

/**
 * The one line for an installation that failed.
 * @param {string} what
 * @param {{ errorCode: string, log: string }} result
 */
export function npmFailure(what, { errorCode, log }) {
  const reason = NETWORK.test(errorCode)
    ? 'the package registry cannot be reached: check the network (or the proxy) and run this again'
    : DISK.test(errorCode)
      ? 'the disk is full or not writable: make room or mend the rights and run this again'
      : 'npm failed';
  return new Failure(`${what}: ${reason}${errorCode ? ` (${errorCode})` : ''}. What npm said is in ${log}`);
}
