const known = new WeakMap<object, string>();

/** Says what a value is as JSON, where another thread has written it already. */
export function bringJson(value: object, text: string): void {
  known.set(value, text);
}

/** The value as JSON. */
export function jsonText(value: object): string {
  return known.get(value) ?? JSON.stringify(value);
}
