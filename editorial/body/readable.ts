const overrides = /[\u202A-\u202E]/g;
/** A surrogate may have its partner; then the long way finds nothing to change. */
const suspicious = /[\0\u202A-\u202E\uD800-\uDFFF]/;

/** Text as readers may be shown it: no overrides, and neither lone surrogates nor NUL, which not all can store. */
export function readable(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(overrides, '').replaceAll('\0', '').toWellFormed();
}
