import type { EventType, NewsroomEvent } from '../events.ts';

/** Whoever has lost the password is nobody until it is done, and the link stands in the record for them. */
export const byLinkTypes: readonly EventType[] = ['person.recovered'];

/** Whether somebody did it to their own account, so that who did it is all there is to name. */
export function isOwnDeed(
  { type, subjectId }: Pick<NewsroomEvent, 'type' | 'subjectId'>,
  actorId: string,
): boolean {
  return actorId === subjectId || byLinkTypes.includes(type);
}
