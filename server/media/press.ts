import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Refusal } from '#editorial/refusal.ts';
import { env } from '../env.ts';
import type { FrameJob } from './cut-frame.ts';
import type { Inspected } from './inspect.ts';

export type Job =
  | { kind: 'inspect'; path: string; name: string }
  | { kind: 'make'; name: string }
  | ({ kind: 'frame' } & FrameJob);

/** What was found of a picture, or what it was made in; why it was refused; or what was no fault of its own. */
export type Answer =
  | { kind: 'inspected'; found: Inspected }
  | { kind: 'made'; widths: number[] }
  | { kind: 'framed' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed'; message: string; code: string | undefined };

/** How long the process stays for more work. */
const idleMs = 30_000;

/** The process that did the work is gone: killed for its memory or its time, or broken by what it was given. */
export class PressFailed extends Error {}

/**
 * A process of its own that opens pictures, one after another. What a hostile file does, it does there: the server keeps
 * its memory, and readers their processor: the priority is a nice value, from 0 (as the server) to 19.
 */
class Press {
  readonly #limitMs: number;
  readonly #priority: number;
  #last: Promise<unknown> = Promise.resolve();
  #child: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #isBusy = false;

  constructor(limitMs: number, priority: number) {
    this.#limitMs = limitMs;
    this.#priority = priority;
  }

  /** @throws PressFailed */
  run(job: Job): Promise<Answer> {
    const mine = this.#last.then(() => this.#carryOut(job));
    this.#last = mine.catch(() => {});
    return mine;
  }

  /** Whether a picture is being opened now. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Ends the process, whatever it is at. */
  kill(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #carryOut(job: Job): Promise<Answer> {
    clearTimeout(this.#idle);
    const child = this.#running();
    const limit = setTimeout(() => this.kill(), this.#limitMs);
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const gone = () => {
      if (this.#child === child) this.#child = null;
      reject(new PressFailed('The process that opens pictures ended before its work.'));
    };
    child.once('exit', gone).once('message', resolve);
    child.send(job, (error) => (error ? gone() : undefined));
    this.#isBusy = true;
    try {
      return await promise;
    } finally {
      this.#isBusy = false;
      clearTimeout(limit);
      child.off('exit', gone).off('message', resolve);
      this.#idle = setTimeout(() => this.kill(), idleMs).unref();
    }
  }

  #running(): ChildProcess {
    if (this.#child?.connected) return this.#child;
    // The bundler would take the file's name for a module of its own; it is run as it stands.
    const file = join(/* turbopackIgnore: true */ process.cwd(), 'server/media/press.child.ts');
    const child = fork(/* turbopackIgnore: true */ file, [String(this.#priority)], {
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: '', WARRAQ_DATA: env().dataFolder },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // A child that cannot be started ends the job by `gone`; without a listener it would end the server.
    child.on('error', () => child.emit('exit'));
    child.unref();
    child.channel?.unref();
    this.#child = child;
    return child;
  }
}

/** What comes in is looked at here, and is not kept waiting by sizes that are being made: someone waits for it. */
export const inspecting = new Press(60_000, 4);

/** Nobody waits for sizes; they have what readers leave of the processor. */
export const making = new Press(300_000, 10);
