import type { NewsroomEvent } from '../events.ts';

/**
 * Whether somebody did it to their own account, so that who did it is all there is to name. Whoever comes in by a link is
 * nobody yet when it happens, and the newsroom stands in the record for them.
 */
export function isOwnDeed(
  { type, subjectId }: Pick<NewsroomEvent, 'type' | 'subjectId'>,
  actorId: string,
): boolean {
  return actorId === subjectId || type === 'person.joined' || type === 'person.recovered';
}
