import { registerHooks } from 'node:module';

/** What reads ask of Next, doing nothing: imported first, it lets them be called in a plain process. */
const nothing = ['cacheLife', 'cacheTag', 'revalidateTag', 'updateTag', 'after']
  .map((name) => `export const ${name} = () => {};`)
  .join('');
const url = `data:text/javascript,${encodeURIComponent(nothing)}`;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'next/cache' || specifier === 'next/server') return { url, shortCircuit: true };
    const found = next(specifier, context);
    // Next's bundler takes JSON for what it is; Node wants it said.
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
