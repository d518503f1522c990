import { createRequire } from 'node:module';
import { currentWork } from './next-work.ts';

type Store = typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js').default;
type Stored = NonNullable<Parameters<InstanceType<Store>['set']>[1]>;
type Found = Awaited<ReturnType<InstanceType<Store>['get']>>;

// Compiled to CommonJS: what `import` makes of its default differs from loader to loader.
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
) as { default: Store };

const page = 'APP_PAGE';

/**
 * Next's own store of drawn pages, save that a page which was being drawn while something was published is not put
 * there: Next dates a page by the end of its drawing, and would take it for newer than the publication. And it takes far
 * less room: the HTML lies there in UTF-8, where a string of Arabic has two bytes for each letter of the markup
 * too, and without what Next's own scripts would ask for beside it, since readers' pages have none.
 */
export class PageStore extends FileSystemCache {
  override async set(...[key, data, context]: Parameters<InstanceType<Store>['set']>): Promise<void> {
    if (!currentWork()?.isOutdated()) await super.set(key, data && packed(data), context);
  }

  override async get(...given: Parameters<InstanceType<Store>['get']>): Promise<Found> {
    const found = await super.get(...given);
    return found?.value ? { ...found, value: unpacked(found.value) } : found;
  }
}

function packed(data: Stored): Stored {
  if (data.kind !== page) return data;
  const html = Buffer.from(data.html) as unknown as string;
  return { ...data, html, rscData: undefined, segmentData: undefined };
}

function unpacked(data: Stored): Stored {
  return data.kind === page ? { ...data, html: data.html.toString() } : data;
}

/** Makes Next keep its pages here; to be called before it starts. */
export function keepPagesInStore(): void {
  Object.assign(globalThis, { [Symbol.for('@next/cache-handlers')]: { FetchCache: PageStore } });
}
