import { AsyncLocalStorage } from 'node:async_hooks';
import { complain } from './complaint.ts';
import { type Encoding, encode } from './encoding.ts';
import type { FinishedPage } from './finished-page.ts';
import type { Layer } from './layer.ts';

/** What nearly everybody takes: browsers the first, edges and programs the second. */
const usual: readonly Encoding[] = ['br', 'gzip'];

/** Outside every request: what is done for a page later on would hold its request, and all that Next knew of it, till then. */
const outside = AsyncLocalStorage.snapshot();

/** Keeps a page that was just drawn, and makes of it behind its answer what others will ask for. */
export function keepPage(path: string, page: FinishedPage, generation: number, layer: Layer): void {
  layer.kept.keep(path, page, generation);
  makeLater(path, page, usual, layer, () => layer.refinements.add(path, page, generation));
}

/** Makes one more encoding of a kept page, for whoever asks for it next: hardly anybody takes zstd before brotli. */
export function makeForNext(path: string, page: FinishedPage, encoding: Encoding, layer: Layer): void {
  if (!page.has(encoding)) makeLater(path, page, [encoding], layer);
}

function makeLater(
  path: string,
  page: FinishedPage,
  encodings: readonly Encoding[],
  { kept }: Layer,
  afterwards: () => void = () => {},
): void {
  outside(setImmediate, async () => {
    try {
      for (const encoding of encodings) await page.make(encoding, encode);
      page.putPlainAway();
      if (kept.find(path) !== page) return;
      kept.keep(path, page, kept.generation);
      afterwards();
    } catch (error) {
      complain('compressing a kept page', error);
    }
  });
}
