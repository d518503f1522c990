const longestMoment = 100;

/** A moment as WordPress and older systems write it, `2023-12-26 18:30:00`; null: nothing, zeros, or no moment. */
export function momentOf(written: string, offsetMs = 0): Date | null {
  const found = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(written.trim());
  if (!found || found[1]?.startsWith('0000')) return null;
  const at = new Date(Date.parse(`${found[1]}T${found[2]}Z`) - offsetMs);
  return Number.isNaN(at.getTime()) ? null : at;
}

const zone =
  /(?:[\d\s]Z|\b(?:UTC?|GMT|[ECMP][SD]T)|:\d\d(?:\.\d+)?\s*(?:[AP]M|UTC?|GMT)?\s*[+-]\d\d:?\d\d)\s*(?:\([^()]*\))?$/i;

/**
 * A moment in ISO 8601 or as mail writes it; null: it is none. Without a zone it is in UTC: the machine's own would make
 * another moment of it on each.
 */
export function statedMoment(written: string): Date | null {
  const told = written.trim();
  if (told.length > longestMoment) return null;
  const isIsoTime = /^\d{4}-\d\d-\d\dT/.test(told);
  const at = new Date(zone.test(told) ? told : `${told}${isIsoTime ? 'Z' : ' UTC'}`);
  const year = at.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? at : null;
}
