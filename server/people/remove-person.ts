import type { Actor } from '#editorial/permissions.ts';
import { allow, type Result } from '#editorial/refusal.ts';
import { standardEdition } from '#messages/editions.ts';
import { translatorOf } from '#messages/translator.ts';
import { executeOne } from '../execute.ts';

/**
 * Erases an account.
 * @param name what stands in the log from now on; the newsroom's words for a removed account unless said
 */
export async function removePerson(
  actor: Actor,
  id: string,
  name?: string,
): Promise<Result<{ left: string }>> {
  const left = name ?? (await translatorOf(standardEdition))('people.left');
  const change = { subjectId: id, commands: [{ type: 'person.remove' as const, name: left }] };
  const removed = await executeOne(actor, change);
  return removed.ok ? allow({ left }) : removed;
}
