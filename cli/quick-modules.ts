import { registerHooks } from 'node:module';

/**
 * Lets Node find the modules inside some packages without their package.json, which it otherwise reads and parses anew for
 * each: 136 times 180 KB for drizzle-orm, more than a second of a command that does nothing else. Only for packages all
 * of whose `.js` files are ECMAScript modules.
 * @param packages by name
 */
export function findQuickly(packages: string[]): void {
  const inside = packages.map((name) => `/node_modules/${name}/`);
  registerHooks({
    resolve(specifier, context, next) {
      const { parentURL = '' } = context;
      const isInside = specifier.startsWith('.') && inside.some((folder) => parentURL.includes(folder));
      if (!isInside || !specifier.endsWith('.js') || !parentURL.endsWith('.js'))
        return next(specifier, context);
      return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
    },
  });
}
