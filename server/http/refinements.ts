import { setTimeout as wait } from 'node:timers/promises';
import { complain } from './complaint.ts';
import { encodeOnce } from './encoding.ts';
import type { FinishedPage } from './finished-page.ts';
import type { KeptPages } from './kept-pages.ts';

/** A page that is not made old for so long is likely to be read many times more. */
const settleMs = 3000;
/** After each so many times as long as it took: a fifth of one processor, however many pages are kept. */
const restFor = 4;

/**
 * Compresses kept pages anew, as small as can be: a seventh smaller, for twenty times the work. So it is done to what has
 * been kept for a while, one page at a time, and not to what is old already. A front page that fits into the first packets
 * a connection may send spares its readers a round trip.
 */
export class Refinements {
  readonly #kept: KeptPages<FinishedPage>;
  readonly #settleMs: number;
  #last: Promise<void> = Promise.resolve();

  constructor(kept: KeptPages<FinishedPage>, settle = settleMs) {
    this.#kept = kept;
    this.#settleMs = settle;
  }

  /** Resolves when the page has had its turn. */
  async add(path: string, page: FinishedPage, generation: number): Promise<void> {
    await wait(this.#settleMs, undefined, { ref: false });
    this.#last = this.#last.then(() => this.#refine(path, page, generation));
    return this.#last;
  }

  async #refine(path: string, page: FinishedPage, generation: number): Promise<void> {
    if (this.#kept.find(path) !== page) return;
    const began = performance.now();
    try {
      await page.refine('br', encodeOnce);
      page.putPlainAway();
      if (this.#kept.find(path) === page) this.#kept.keep(path, page, generation);
    } catch (error) {
      complain('compressing a kept page anew', error);
    }
    await wait((performance.now() - began) * restFor, undefined, { ref: false });
  }
}
