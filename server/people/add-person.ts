import type { Result } from '#editorial/refusal.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import type { Done } from '../execute/effect.ts';
import { executeOne } from '../execute.ts';
import { hashChosen } from './hash-password.ts';

interface NewPerson {
  name: string;
  email: string;
  role: PeopleRole;
  password: string;
}

/** Makes an account with a password, as whoever may reach this machine's data can. */
export async function addPerson({ password, ...person }: NewPerson): Promise<Result<Done>> {
  const hashed = await hashChosen(password, [person.name, person.email]);
  if (!hashed.ok) return hashed;
  const add = { type: 'person.add' as const, ...person, passwordHash: hashed.value };
  return executeOne({ id: 'command-line', role: 'system' }, { commands: [add] });
}
