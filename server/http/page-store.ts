import { createRequire } from 'node:module';
import { currentWork } from './next-work.ts';

type Store = typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js').default;

// Compiled to CommonJS: what `import` makes of its default differs from loader to loader.
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
) as { default: Store };

/**
 * Next's own store of drawn pages, save that a page which was being drawn while something was published is not put
 * there: Next dates a page by the end of its drawing, and would take it for newer than the publication.
 */
export class PageStore extends FileSystemCache {
  override async set(...given: Parameters<InstanceType<Store>['set']>): Promise<void> {
    if (!currentWork()?.isOutdated()) await super.set(...given);
  }
}

/** Makes Next keep its pages here; to be called before it starts. */
export function keepPagesInStore(): void {
  Object.assign(globalThis, { [Symbol.for('@next/cache-handlers')]: { FetchCache: PageStore } });
}
