/**
 * Why a command was not carried out, as a code. The sentence a person reads is in messages/ under `refusal.CODE`, and
 * says what to do; a test holds the two lists together.
 */
export const refusalCodes = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'already-there',
  'stale-version',
  'invalid-input',
  'wrong-state',
  'in-bin',
  'was-published',
  'headline-missing',
  'body-missing',
  'reason-missing',
  'time-in-past',
  'published-in-future',
  'corrected-in-future',
  'embargoed',
  'nothing-pending',
  'section-unknown',
  'section-circle',
  'slug-reserved',
  'slug-taken',
  'author-unknown',
  'topic-unknown',
  'media-unknown',
  'article-not-published',
  'section-in-use',
  'topic-in-use',
  'author-in-use',
  'person-unknown',
  'path-unfit',
  'path-alive',
  'target-absent',
  'target-elsewhere',
  'last-administrator',
  'link-dead',
  'password-short',
  'password-guessable',
  'busy',
  'disk-full',
  'too-many',
  'read-only',
  'failed',
  'unreachable',
  'picture-heavy',
  'picture-format',
  'picture-large',
  'picture-moving',
  'picture-broken',
  'picture-used',
  'rights-ended',
  'import-format',
  'address-private',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  code: RefusalCode;
  /** The path of the input that is wrong, as in `content.headline`. */
  field?: string;
  /** What the sentence needs beside its words: a state, a slug, a detail of the input. */
  values?: Record<string, string | number>;
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function refuse(code: RefusalCode, more: Omit<Refusal, 'code'> = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, ...more } };
}

export function allow<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}
