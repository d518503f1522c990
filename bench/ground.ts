import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leashed } from '#scripts/bootstrap/run-node.mjs';

export const root = join(import.meta.dirname, '..');

/** How long a process may take to end by itself before it is ended. */
const patienceMs = 5000;

/**
 * A folder under the system's temporary one and the processes that work in it. What was started here is ended here, and
 * the folder goes when this process does, however it goes; the leash ends the processes even where it was killed.
 */
export class Ground {
  readonly folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
  readonly #running = new Map<ChildProcess, Promise<number>>();
  #closed = false;

  constructor() {
    process.once('exit', () => this.#clear());
  }

  /** Whether it was given up: whatever fails from then on fails for that reason. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Ends everything and lets nothing more begin. */
  close(): Promise<void> {
    this.#closed = true;
    return this.endAll();
  }

  /** Starts Node on a file of the project, with data of its own whatever the surroundings say. */
  start(args: string[], dataFolder: string, env: Record<string, string> = {}): ChildProcess {
    if (this.#closed) throw new Error('Stopped.');
    return this.#watch(
      spawn(process.execPath, leashed(args), {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        serialization: 'advanced',
        env: { ...process.env, ...settingsFor(dataFolder), ...env },
      }),
    );
  }

  /** Starts another program, which has no leash: it is ended with this process, and not where that was killed. */
  startProgram(command: string, args: string[]): ChildProcess {
    if (this.#closed) throw new Error('Stopped.');
    return this.#watch(spawn(command, args, { cwd: this.folder, stdio: 'ignore' }));
  }

  #watch<Child extends ChildProcess>(child: Child): Child {
    const ended = new Promise<number>((resolve) => {
      const end = (code: number | null) => {
        this.#running.delete(child);
        resolve(code ?? 1);
      };
      child.once('error', () => end(1)).once('close', end);
    });
    this.#running.set(child, ended);
    return child;
  }

  /** Runs it to its end; throws with what it said where that was not good. */
  async run(args: string[], dataFolder: string, env: Record<string, string> = {}): Promise<string> {
    const child = this.start(args, dataFolder, env);
    const said = saidBy(child);
    const code = await this.#running.get(child);
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said().trim()}`);
    return said();
  }

  /** Ends a process, gently first. */
  async end(child: ChildProcess): Promise<void> {
    const ended = this.#running.get(child);
    if (!ended) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await ended;
    clearTimeout(timer);
  }

  /** Ends whatever still runs, as after a benchmark that failed half-way. */
  async endAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((child) => this.end(child)));
  }

  #clear(): void {
    for (const child of this.#running.keys()) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Keeps the end of what a process says, and so empties its pipes. */
export function saidBy(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
    });
  }
  return () => said;
}

/**
 * Every setting that leads to something outside the folder is overwritten: a benchmark that imports into the database
 * of whoever calls it would be a disaster. Empty is the same as absent, and a `.env` file does not fill it.
 */
function settingsFor(dataFolder: string): Record<string, string> {
  return {
    WARRAQ_DATA: dataFolder,
    DATABASE_URL: `file:${join(dataFolder, 'warraq.db')}`,
    SITE_URL: '',
    REDIS_URL: '',
    MEDIA_URL: '',
    SMTP_URL: '',
    TRUSTED_PROXIES: '',
    AUTH_SECRET: '',
    NODE_ENV: 'production',
  };
}
