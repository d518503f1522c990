import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { settlingMs } from './caching.ts';
import { complain } from './complaint.ts';

const link = 'current';
/** nginx may be reading the way to one of the last while the next is there; the others are removed. */
const mostLeft = 8;
let made = 0;

/**
 * The generation of what nginx keeps, as a link in a folder that it reads at each request (`$realpath_root`) and puts
 * into its cache keys: to move the link is to forget all pages at once, and a page that was asked for before it is found
 * by nobody after it.
 */
export class EdgeGeneration {
  readonly #folderOf: () => string | undefined;

  /** @param folderOf asked each time: Next reads `.env` after this is set up; undefined: no nginx reads it */
  constructor(folderOf: () => string | undefined) {
    this.#folderOf = folderOf;
  }

  /** Begins the next; whoever asks from now on is answered by this process. */
  begin(): void {
    const folder = this.#folderOf();
    if (!folder) return;
    try {
      made += 1;
      const name = `${Date.now().toString(36)}-${String(made).padStart(9, '0')}-${process.pid}`;
      mkdirSync(join(folder, name), { recursive: true });
      const next = join(folder, `${link}-${process.pid}`);
      rmSync(next, { force: true });
      symlinkSync(name, next);
      renameSync(next, join(folder, link));
      removeOld(folder);
    } catch (error) {
      complain('telling nginx what is old', error);
    }
  }

  /** Begins the next when this process answers what is old no more. */
  beginWhenSettled(): void {
    if (this.#folderOf()) setTimeout(() => this.begin(), settlingMs);
  }
}

/** Names begin with the time, so they are in their order. */
function removeOld(folder: string): void {
  const generations = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = generations.map(({ name }) => name).toSorted();
  for (const name of names.slice(0, -mostLeft)) rmdirSync(join(folder, name));
}
