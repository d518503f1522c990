/** A moment as WordPress and older systems write it, `2023-12-26 18:30:00`; null: nothing, zeros, or no moment. */
export function momentOf(written: string, offsetMs = 0): Date | null {
  const found = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(written.trim());
  if (!found || found[1]?.startsWith('0000')) return null;
  const at = new Date(Date.parse(`${found[1]}T${found[2]}Z`) - offsetMs);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** A moment with its place on the clock, in ISO 8601 or as mail writes it; null: it is none. */
export function statedMoment(written: string): Date | null {
  const at = new Date(written.trim());
  const year = at.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? at : null;
}
