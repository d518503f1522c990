import type { Actor } from '#editorial/permissions.ts';
import { allow, type Result } from '#editorial/refusal.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { executeOne } from '../execute.ts';
import { newLinkToken, welcomePath } from './link-token.ts';

/** Whom a link is for: somebody new, the id of somebody who is here, or whoever comes first. */
export type LinkFor =
  | { invite: { name: string; email: string; role: PeopleRole } }
  | { reset: string }
  | 'first';

/** Makes a one-time link. @returns its path, which is shown once and kept nowhere */
export async function makeLink(actor: Actor, whom: LinkFor): Promise<Result<{ path: string }>> {
  const { token, digest } = newLinkToken();
  const change =
    whom === 'first'
      ? { commands: [{ type: 'person.welcome' as const, digest }] }
      : 'invite' in whom
        ? { commands: [{ type: 'person.invite' as const, ...whom.invite, digest }] }
        : { subjectId: whom.reset, commands: [{ type: 'person.reset' as const, digest }] };
  const result = await executeOne(actor, change);
  return result.ok ? allow({ path: welcomePath(token) }) : result;
}
