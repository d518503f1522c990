import { type Encoding, encodings } from './encoding.ts';

/** The strong tag of a body in one encoding: other bytes, so another tag. */
export function entityTag(digest: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${digest}"` : `"${digest}.${encoding}"`;
}

/**
 * The tag in an If-None-Match that names this body in any encoding, compared weakly; null where none does. It is the
 * one to send back: it names what the browser holds.
 */
export function heldTag(ifNoneMatch: string | undefined, digest: string, current: Encoding): string | null {
  if (ifNoneMatch === undefined) return null;
  if (ifNoneMatch.trim() === '*') return entityTag(digest, current);
  if (!ifNoneMatch.includes(digest)) return null;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  const all = encodings.map((encoding) => entityTag(digest, encoding));
  return tags.find((tag) => all.includes(tag)) ?? null;
}

/** A tag as it may stand on bytes that were compressed after it was given. */
export function weakened(tag: string): string {
  return tag.startsWith('W/') ? tag : `W/${tag}`;
}
