import { type ChildProcess, fork } from 'node:child_process';
import { type Result, refuse } from '#editorial/refusal.ts';
import { root } from '../support/site.ts';
import type { LightRequest } from './light.child.ts';
import type { Door } from './writer.ts';

type Answer = Result<{ id: string; version: number }>;
type Message = { ready: string } | { number: number; result?: Answer; fault?: string };

/** A newsroom without pages (light.child.ts) on a data folder, to be killed with all that it has started. */
export class LightServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  #number = 0;
  #isGone = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (message: Message) => {
      if ('ready' in message) return;
      const asked = this.#waiting.get(message.number);
      this.#waiting.delete(message.number);
      if (message.result) asked?.resolve(message.result);
      else asked?.reject(new Error(message.fault));
    });
    child.once('exit', () => {
      this.#isGone = true;
      for (const { resolve } of this.#waiting.values()) resolve(refuse('unreachable'));
      this.#waiting.clear();
    });
    child.on('error', () => {});
  }

  /** @param file of the bundle (light-bundle.ts) */
  static async start(file: string, dataFolder: string): Promise<LightServer> {
    // A group of its own: whoever opens pictures dies with it.
    const child = fork(file, [], {
      cwd: root,
      detached: true,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, WARRAQ_DATA: dataFolder, DATABASE_URL: '' },
    });
    const server = new LightServer(child);
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`The server ended by itself (exit code ${code}).`)));
    });
    return server;
  }

  readonly change: Door = (commands, subjectId, expectedVersion) =>
    this.#ask({ change: { commands, subjectId, expectedVersion } });

  upload(name: string, bytes: Buffer): Promise<Answer> {
    return this.#ask({ upload: { name, bytes: bytes.toString('base64') } });
  }

  /** Ends it as a power cut would: nothing of it runs any more when this resolves. */
  async kill(): Promise<void> {
    if (this.#isGone || this.#child.pid === undefined) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    process.kill(-this.#child.pid, 'SIGKILL');
    await gone;
  }

  #ask(request: Omit<LightRequest, 'number'>): Promise<Answer> {
    if (this.#isGone) return Promise.resolve(refuse('unreachable'));
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#child.send({ ...request, number }, (error) => error && resolve(refuse('unreachable')));
    });
  }
}
