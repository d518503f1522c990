/**
 * A value of plain data as JSON in one form only: the keys of every object in the order of their code units, but for those
 * that are whole numbers below 2^32 - 1, which come first and by their size (ECMA-262, OrdinaryOwnPropertyKeys); nothing
 * between what needs nothing, moments in UTC to the millisecond. What is `undefined` is not there.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (isPlainObject(one) ? sorted(one) : one));
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(object).sort();
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
