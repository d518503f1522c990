import { ByteLru } from './byte-lru.ts';
import { currentWork } from './next-work.ts';

const place = Symbol.for('warraq.kept-pages');
/** Some 1,300 articles of 40 KB, in every encoding. */
const room = 96 * 1024 * 1024;

/** Something kept for a path until a moment, with the room it takes. */
export interface Keepable {
  readonly until: number;
  readonly bytes: number;
}

/** Pages in their final bytes, by path, all of one generation: to forget is to begin the next. */
export class KeptPages<Page extends Keepable> {
  readonly #pages: ByteLru<Page>;
  readonly #now: () => number;
  #generation = 0;

  constructor(limit: number = room, now: () => number = Date.now) {
    this.#pages = new ByteLru(limit);
    this.#now = now;
  }

  /** Called with each page that is kept, and again when it has grown. */
  onKept: (path: string, page: Page) => void = () => {};

  /** To be taken when a request arrives, and brought back with the page that was drawn for it. */
  get generation(): number {
    return this.#generation;
  }

  get bytes(): number {
    return this.#pages.bytes;
  }

  get size(): number {
    return this.#pages.size;
  }

  find(path: string): Page | undefined {
    const page = this.#pages.get(path);
    if (!page || page.until > this.#now()) return page;
    this.#pages.delete(path);
    return undefined;
  }

  /** Keeps a page, unless anything was forgotten since its request arrived. Called again when the page has grown. */
  keep(path: string, page: Page, generation: number): void {
    if (generation !== this.#generation || page.until <= this.#now()) return;
    this.#pages.set(path, page, page.bytes);
    this.onKept(path, page);
  }

  /** What is kept, what was asked for longest ago first. */
  entries(): Iterable<[string, Page]> {
    return this.#pages.entries();
  }

  forget(): void {
    this.#generation += 1;
    this.#pages.clear();
  }
}

interface Shared {
  [place]?: { forget(): void };
}

/** Makes these the pages that `forgetKeptPages` forgets, in this process. */
export function shareKeptPages(pages: { forget(): void }): void {
  (globalThis as Shared)[place] = pages;
}

/**
 * Forgets every page that is kept in front of Next; to be called when anything readers see has changed. It is found over
 * globalThis because Next's bundles load this file for themselves. Does nothing where pages are not kept (`next dev`).
 */
export function forgetKeptPages(): void {
  const work = currentWork();
  if (work) work.hasForgotten = true;
  (globalThis as Shared)[place]?.forget();
}
