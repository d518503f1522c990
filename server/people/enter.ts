import { openInvitation } from '#db/queries/invitations.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { executeOne } from '../execute.ts';
import { newId } from '../ids.ts';
import { store } from '../store.ts';
import { hashChosen } from './hash-password.ts';
import { digestOf } from './link-token.ts';

/** What a link is for. */
export interface Welcome {
  purpose: 'first' | 'join' | 'reset';
  name: string;
  email: string;
  role: PeopleRole;
}

/** What the link with this token offers; null: it was used, has been replaced or is too old. */
export async function readWelcome(token: string, now = new Date()): Promise<Welcome | null> {
  const link = await openInvitation((await store()).read, digestOf(token), now);
  return link ? { purpose: link.purpose, name: link.name, email: link.email, role: link.role } : null;
}

interface Entry {
  token: string;
  name: string;
  /** Only who comes first says theirs; others are known by the link. */
  email: string;
  password: string;
}

/**
 * Uses a link: makes the account, or gives it the new password.
 * @returns the email with which to sign in
 */
export async function enter(
  { token, ...given }: Entry,
  now = new Date(),
): Promise<Result<{ email: string }>> {
  const welcome = await readWelcome(token, now);
  if (!welcome) return refuse('link-dead');
  const { purpose } = welcome;
  const email = (purpose === 'first' ? given.email : welcome.email).trim().toLowerCase();
  const name = purpose === 'reset' ? welcome.name : given.name;
  const hashed = await hashChosen(given.password, [name, email]);
  if (!hashed.ok) return hashed;
  const shared = { digest: digestOf(token), passwordHash: hashed.value };
  const id = newId();
  const result =
    purpose === 'reset'
      ? await executeOne(
          { id: 'link', role: 'system' },
          { commands: [{ type: 'person.recover', ...shared }] },
        )
      : await executeOne(
          { id, role: 'system' },
          {
            subjectId: id,
            commands: [{ type: 'person.join', ...shared, name, ...(purpose === 'first' && { email }) }],
          },
          now,
        );
  return result.ok ? allow({ email }) : result;
}
