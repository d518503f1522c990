/**
 * A value of plain data as JSON in one form only: the keys of every object in the order of their code units, nothing
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
