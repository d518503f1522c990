import { closeSync, futimesSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { complain } from './complaint.ts';
import type { FinishedPage, Rendition } from './finished-page.ts';
import { fileNameOf, recipeOf, timeOf } from './laid-page.ts';

/** What browsers take from nginx; anything else is rare, and asked of this process. */
const laidEncodings = ['br', 'gzip'] as const;
/** Of one generation. Its folder mostly lies in memory (`/run`), beside the same pages in this process. */
const room = 128 * 1024 * 1024;

/**
 * Kept pages as files, in the folder of a generation, from which nginx sends them without asking. They are laid one page a
 * turn of the event loop, and one after the other: a hundred pages that were drawn anew wait, their readers do not.
 */
export class LaidPages {
  readonly #isKept: (path: string, page: FinishedPage) => boolean;
  readonly #waiting = new Map<string, FinishedPage>();
  readonly #folders = new Set<string>();
  #folder: string | null = null;
  #bytes = 0;
  #isLaying = false;

  /** @param isKept whether a page is still what is shown at a path */
  constructor(isKept: (path: string, page: FinishedPage) => boolean) {
    this.#isKept = isKept;
  }

  /** Lays these pages, and those that come, in another folder from now on; null: none, until there is one again. */
  moveTo(folder: string | null, pages: Iterable<[string, FinishedPage]> = []): void {
    this.#folder = folder;
    this.#folders.clear();
    this.#bytes = 0;
    this.#waiting.clear();
    if (folder) for (const [path, page] of pages) this.add(path, page);
  }

  /** Lays a page when its turn comes, in the place of what was laid for its path. */
  add(path: string, page: FinishedPage): void {
    if (!this.#folder) return;
    this.#waiting.set(path, page);
    if (this.#isLaying) return;
    this.#isLaying = true;
    setImmediate(() => this.#layNext());
  }

  #layNext(): void {
    const [next] = this.#waiting;
    if (next) {
      const [path, page] = next;
      this.#waiting.delete(path);
      try {
        if (this.#folder && this.#isKept(path, page)) this.#lay(this.#folder, path, page);
      } catch (error) {
        // A disk that is full stays full: the rest of this generation is for this process to answer.
        this.moveTo(null);
        complain('laying a page for nginx', error);
      }
    }
    this.#isLaying = this.#waiting.size > 0;
    if (this.#isLaying) setImmediate(() => this.#layNext());
  }

  #lay(folder: string, path: string, page: FinishedPage): void {
    const name = fileNameOf(path);
    const renditions = laidEncodings.map((encoding) => page.made(encoding));
    if (!name || !renditions.every((one) => one !== undefined)) return;
    for (const rendition of renditions) {
      this.#bytes += rendition.body.length;
      if (this.#bytes > room) return;
      this.#write(join(folder, recipeOf(rendition.head), rendition.encoding, name), rendition);
    }
  }

  /** nginx never sees half a file; and by length and time, of which it makes its ETags, it knows these bytes from others. */
  #write(file: string, { body, head }: Rendition): void {
    const parent = dirname(file);
    if (!this.#folders.has(parent)) {
      mkdirSync(parent, { recursive: true });
      this.#folders.add(parent);
    }
    const beside = join(parent, '.next');
    const descriptor = openSync(beside, 'w');
    try {
      for (let at = 0; at < body.length; ) at += writeSync(descriptor, body, at);
      const time = timeOf(head);
      futimesSync(descriptor, time, time);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  }
}
