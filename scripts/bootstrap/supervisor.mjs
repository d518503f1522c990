import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import tty from 'node:tty';
import { descendantsOf, isRunning } from './process-table.mjs';

/**
 * @typedef {object} SupervisorOptions
 * @property {number} [graceMs] from the polite signal to SIGKILL
 * @property {(code: number) => void} [exit]
 * @property {() => boolean} [onTerminal] whether Ctrl-C reaches the children without us
 */

const POLL_MS = 50;
/** How long a child has for a Ctrl-C that the terminal gave it, before we ask it to stop as well. */
const OWN_CTRL_C_MS = 3000;
/** npm passes a Ctrl-C on that the terminal has already delivered: one this close to the last is the same one. */
const SAME_CTRL_C_MS = 800;

/** Starts the children of one bootstrap, and leaves none of them behind however it is stopped. */
export class Supervisor {
  /** @type {Set<import('node:child_process').ChildProcess>} */
  #children = new Set();
  #stopping = false;
  #deadline = 0;
  #lastSignal = 0;
  #graceMs;
  #exit;
  #onTerminal;

  /** @param {SupervisorOptions} [options] */
  constructor({ graceMs = 10_000, exit = process.exit, onTerminal = hasTerminal } = {}) {
    this.#graceMs = graceMs;
    this.#exit = exit;
    this.#onTerminal = onTerminal;
  }

  /** From now on SIGINT, SIGTERM and SIGHUP stop the children first, and then this process. */
  listen() {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => void this.stop(signal));
    }
  }

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<number> }} `ended` is the exit
   *   code (128 and more for a signal); it stays open while we are stopping, so that no step goes on or complains
   */
  start(command, args, options) {
    const child = spawn(command, args, options);
    this.#children.add(child);
    /** @type {Promise<number>} */
    const ended = new Promise((resolve, reject) => {
      child.once('error', (error) => {
        this.#children.delete(child);
        reject(error);
      });
      child.once('close', (code, signal) => {
        this.#children.delete(child);
        if (this.#stopping) return;
        // A Ctrl-C may reach the child a moment before it reaches us.
        if (code === 0) resolve(0);
        else setTimeout(() => this.#stopping || resolve(exitCode(code, signal)), POLL_MS);
      });
    });
    return { child, ended };
  }

  /**
   * Stops every process that came from here: asks the children, then what they left, then insists; then exits.
   * @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal
   */
  async stop(signal) {
    const now = Date.now();
    const again = signal === 'SIGINT' && now - this.#lastSignal > SAME_CTRL_C_MS;
    this.#lastSignal = now;
    if (this.#stopping) {
      if (again) this.#deadline = now;
      return;
    }
    this.#stopping = true;
    this.#deadline = now + this.#graceMs;
    const theirs = signal === 'SIGINT' && this.#onTerminal();
    await this.#end(theirs ? 'SIGTERM' : signal, theirs ? now + OWN_CTRL_C_MS : now);
    this.#exit(exitCode(null, signal));
  }

  /** @param {NodeJS.Signals} signal @param {number} askAt */
  async #end(signal, askAt) {
    /** @type {Map<number, import('./process-table.mjs').Running>} */
    const seen = new Map();
    /** @type {Set<number>} */
    const orphansAsked = new Set();
    let asked = false;
    for (;;) {
      for (const each of descendantsOf(process.pid)) seen.set(each.pid, each);
      const left = [...seen.values()].filter((each) => isRunning(each.pid, each.since));
      if (left.length === 0 && this.#children.size === 0) return;

      const now = Date.now();
      if (now >= this.#deadline) {
        for (const { pid } of left) send(pid, 'SIGKILL');
        for (const child of this.#children) child.kill('SIGKILL');
      } else if (!asked && now >= askAt) {
        asked = true;
        for (const child of this.#children) child.kill(signal);
      } else if (this.#children.size === 0) {
        // The child is gone and did not take these along.
        for (const { pid } of left) {
          if (!orphansAsked.has(pid)) send(pid, 'SIGTERM');
          orphansAsked.add(pid);
        }
      }
      await wait(POLL_MS);
    }
  }
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number} as a shell reports it
 */
export function exitCode(code, signal) {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}

function hasTerminal() {
  return [0, 1, 2].some((descriptor) => tty.isatty(descriptor));
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone between the look and the signal: what was wanted.
  }
}
