import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { serverMemory } from '#scripts/bootstrap/server-memory.mjs';
import { warraqAt } from '#scripts/bootstrap/warraq-project.mjs';
import { freePort } from '#scripts/test/free-port.ts';
import { announcedIn } from '#server/running.ts';
import { answering } from './answering.ts';
import { type Answer, get } from './get.ts';
import { type Ground, root } from './ground.ts';

const encodingMs = 5000;

/**
 * By name, since Next takes what the proxy rewrites for another host's where it was told 127.0.0.1, and answers 308; and
 * the name must not mean ::1, where the server's own messages to itself do not go.
 */
const loopback = { before: ['--dns-result-order=ipv4first'], behind: ['-H', 'localhost'] };

/** The arguments of Node but for what is loaded before Next. */
function withoutLayer(args: readonly string[]): string[] {
  const at = args.indexOf('--import');
  return args.toSpliced(at, at < 0 ? 0 : 2);
}

/** The built server on a data folder, on loopback alone. */
export class Site {
  readonly port: number;
  readonly #ground: Ground;
  readonly #child: ChildProcess;
  readonly #dataFolder: string;

  private constructor(ground: Ground, child: ChildProcess, port: number, dataFolder: string) {
    this.#ground = ground;
    this.#child = child;
    this.port = port;
    this.#dataFolder = dataFolder;
  }

  /** @param isBare without the layer that stands in front of Next (server/http) */
  static async start(
    ground: Ground,
    dataFolder: string,
    {
      isBare = false,
      env = {},
      port: given,
    }: { isBare?: boolean; env?: Record<string, string>; port?: number } = {},
  ): Promise<Site> {
    const port = given ?? (await freePort());
    const served = warraqAt(root).serve(port);
    const args = [...loopback.before, ...(isBare ? withoutLayer(served) : served), ...loopback.behind];
    const child = ground.start(args, dataFolder, { PORT: String(port), ...serverMemory.env, ...env });
    await answering(child, port);
    return new Site(ground, child, port, dataFolder);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** A page; throws unless it is there. */
  async get(path: string, encoding?: string): Promise<Answer> {
    const answer = await get(this.port, path, encoding);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
    return answer;
  }

  /** The same in an encoding, which the server makes beside the first answer and not before it. */
  async encoded(path: string, encoding: string): Promise<Answer> {
    const until = performance.now() + encodingMs;
    let answer = await this.get(path, encoding);
    while (answer.headers['content-encoding'] !== encoding && performance.now() < until) {
      await wait(50);
      answer = await this.get(path, encoding);
    }
    return answer;
  }

  /** Makes the server forget all it has drawn and read. */
  async forget(): Promise<void> {
    const secret = announcedIn(this.#dataFolder)?.secret ?? '';
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/internal/forget`, {
      method: 'POST',
      headers: { 'x-warraq-secret': secret },
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`The server answered ${answer.status} when told to forget.`);
  }

  stop(): Promise<void> {
    return this.#ground.end(this.#child);
  }
}
