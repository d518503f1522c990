import type { Actor } from '#editorial/permissions.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { auth } from './auth.ts';

/** Who is at work: what pages, actions and the interface may know of them. */
export interface Person extends Actor {
  role: PeopleRole;
  name: string;
  email: string;
  sessionId: string;
  hasSecondFactor: boolean;
}

/** The person whose session these headers carry; null: nobody is signed in, or may not work here any more. */
export async function personOf(headers: Headers): Promise<Person | null> {
  if (!headers.get('cookie')?.includes('warraq')) return null;
  const found = await auth().api.getSession({ headers });
  if (!found || found.user.disabledAt) return null;
  const { user, session } = found;
  return {
    id: user.id,
    role: user.role as PeopleRole,
    name: user.name,
    email: user.email,
    sessionId: session.id,
    hasSecondFactor: user.twoFactorEnabled === true,
  };
}
