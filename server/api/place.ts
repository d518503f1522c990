import { articleId } from '#editorial/address.ts';

/** A place in a list that is ordered by the moment of publication and, where moments are equal, by id: newest first. */
export interface Place {
  at: Date;
  id: string;
}

/** A place as `next` writes it: opaque to callers, and longer than any id. */
export function placeText({ at, id }: Place): string {
  return Buffer.from(`${at.getTime()}.${id}`).toString('base64url');
}

/** Reads a place, or takes the id of the article that stands at one as it is; null: it is neither. */
export function readPlace(text: string): Place | string | null {
  if (articleId.test(text)) return text;
  const [, moment, article] = /^(-?\d{1,15})\.([\w-]{1,64})$/.exec(decoded(text)) ?? [];
  return moment && article ? { at: new Date(Number(moment)), id: article } : null;
}

/** Only what this very text decodes to: base64 readers pass over what they do not know. */
function decoded(text: string): string {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes.toString('latin1') : '';
}
