import type { ServerResponse } from 'node:http';

/**
 * The headers that stand on a response, flat as writeHead takes them.
 * @param changes headers given anew or besides
 * @param without names that are left out, in lower case
 */
export function flatHead(
  response: ServerResponse,
  changes: Record<string, string> = {},
  without = /^$/,
): string[] {
  const changed = new Set(Object.keys(changes).map((name) => name.toLowerCase()));
  const standing = Object.entries(response.getHeaders()).filter(
    ([name]) => !changed.has(name) && !without.test(name),
  );
  return [...standing, ...Object.entries(changes)].flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, String(one)]),
  );
}
