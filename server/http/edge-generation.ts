import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { edgeSeconds, settlingMs } from './caching.ts';
import { complain } from './complaint.ts';

const link = 'current';
/** nginx may be reading the way to one of the last while the next is there; the others are removed. */
const mostLeft = 3;
let made = 0;

/** Told where what is true now may be laid for nginx; null: nowhere, what is drawn may be old already. */
type OnFolder = (folder: string | null) => void;

/**
 * The generation of what nginx keeps, as a link in a folder. nginx reads it for its cache keys (`$realpath_root`) and finds
 * under it the pages that were laid there: to move the link is to forget all of them at once, and a page that was asked for
 * before it is found by nobody after it.
 */
export class EdgeGeneration {
  readonly #folderOf: () => string | undefined;
  readonly #onFolder: OnFolder;
  #next: NodeJS.Timeout | undefined;

  /** @param folderOf asked each time: Next reads `.env` after this is set up; undefined: no nginx reads it */
  constructor(folderOf: () => string | undefined, onFolder: OnFolder = () => {}) {
    this.#folderOf = folderOf;
    this.#onFolder = onFolder;
  }

  /** Begins the next; whoever asks from now on is answered by this process, or by what it lays there. */
  begin(): void {
    const folder = this.#begin();
    if (folder) this.#onFolder(folder);
    // What no event makes old, such as the day, is as old as that at most.
    if (this.#folderOf()) this.#beginIn(edgeSeconds * 1000);
  }

  /** Begins the next at once, in which nothing is laid yet, and another when this process answers what is old no more. */
  beginAndSettle(): void {
    if (!this.#folderOf()) return;
    this.#onFolder(null);
    this.#begin();
    this.#beginIn(settlingMs);
  }

  #beginIn(ms: number): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => this.begin(), ms).unref();
  }

  /** @returns the folder to which the link leads; null where there is none */
  #begin(): string | null {
    const folder = this.#folderOf();
    if (!folder) return null;
    try {
      made += 1;
      const name = `${Date.now().toString(36)}-${String(made).padStart(9, '0')}-${process.pid}`;
      mkdirSync(join(folder, name), { recursive: true });
      const next = join(folder, `${link}-${process.pid}`);
      rmSync(next, { force: true });
      symlinkSync(name, next);
      renameSync(next, join(folder, link));
      removeOld(folder);
      return join(folder, name);
    } catch (error) {
      complain('telling nginx what is old', error);
      keepNothing(folder);
      return null;
    }
  }
}

/** Without the link nginx has no page. */
function keepNothing(folder: string): void {
  try {
    rmSync(join(folder, link), { force: true });
  } catch (error) {
    complain('having nginx forget all', error);
  }
}

/** Names begin with the time, so they are in their order. */
function removeOld(folder: string): void {
  const generations = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = generations.map(({ name }) => name).toSorted();
  for (const name of names.slice(0, -mostLeft)) {
    rm(join(folder, name), { recursive: true, force: true }).catch((error) =>
      complain('removing what nginx had', error),
    );
  }
}
