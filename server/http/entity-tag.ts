import { type Encoding, encodings } from './encoding.ts';

/** How much was made of compressing a body: what there was time for, or all there is. */
export type Finish = 'quick' | 'finest';

/** The strong tag of a body in one encoding: other bytes, so another tag. */
export function entityTag(digest: string, encoding: Encoding, finish: Finish = 'quick'): string {
  if (encoding === 'identity') return `"${digest}"`;
  return finish === 'quick' ? `"${digest}.${encoding}"` : `"${digest}.${encoding}.finest"`;
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
  const all = encodings.flatMap((encoding) => [
    entityTag(digest, encoding),
    entityTag(digest, encoding, 'finest'),
  ]);
  return tags.find((tag) => all.includes(tag)) ?? null;
}

/** A tag as it may stand on bytes that were compressed after it was given. */
export function weakened(tag: string): string {
  return tag.startsWith('W/') ? tag : `W/${tag}`;
}
