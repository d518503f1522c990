const known = new WeakMap<object, Uint8Array>();

/** Says what a value is as JSON, in UTF-8, where another thread has written it already. */
export function bringJson(value: object, bytes: Uint8Array): void {
  known.set(value, bytes);
}

/** The value as JSON; as bytes, which SQLite takes sooner than a string, where they have been brought. */
export function jsonText(value: object): string | Uint8Array {
  return known.get(value) ?? JSON.stringify(value);
}
