import { isRunning, processOf } from './process-table.mjs';

const SHELLS = new Set(['sh', 'dash', 'bash', 'ash', 'ksh', 'zsh', 'busybox']);

/**
 * Calls back once when whoever started us is gone. npm passes no SIGTERM on to what it started, and may stand
 * behind a shell that outlives it: then both are watched.
 * @param {() => void} onLost
 * @param {{ parent?: number, everyMs?: number, underNpm?: boolean }} [how] `parent` where it is known better than
 *   `process.ppid` can tell, which is wrong if the parent died while this process started
 */
export function watchParent(onLost, how = {}) {
  const { parent = process.ppid, everyMs = 250, underNpm = Boolean(process.env.npm_lifecycle_event) } = how;
  const shell = underNpm ? processOf(parent) : undefined;
  const npm = shell && SHELLS.has(shell.name) ? shell.parent : undefined;

  const lost = () => process.ppid !== parent || (npm !== undefined && npmIsGone(parent, npm));
  const timer = setInterval(() => {
    if (!lost()) return;
    clearInterval(timer);
    onLost();
  }, everyMs);
  timer.unref();
}

/** @param {number} shell @param {number} npm */
function npmIsGone(shell, npm) {
  // Elsewhere a look at the process table starts a `ps`, four times a second: ask for npm alone.
  return process.platform === 'linux' ? processOf(shell)?.parent !== npm : !signalReaches(npm);
}

/** @param {number} pid */
function signalReaches(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return isRunning(pid);
  }
}
