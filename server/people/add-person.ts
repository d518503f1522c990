import { z } from 'zod';
import { cleanLine } from '#editorial/commands/article.ts';
import { type PeopleRole, peopleRoles } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { auth, shortestPassword } from '../session/auth.ts';

const given = z.object({
  name: z.string().transform(cleanLine).pipe(z.string().min(1).max(120)),
  email: z.email().max(254),
  role: z.enum(peopleRoles),
  password: z.string().min(shortestPassword).max(128),
});

export interface NewPerson {
  name: string;
  email: string;
  role: PeopleRole;
  password: string;
}

/** Makes an account with a password. Only for who has been let in: the command line, or a link that was sent. */
export async function addPerson(person: NewPerson): Promise<Result<{ id: string }>> {
  const read = given.safeParse(person);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse('invalid-input', {
      field: issue?.path.join('.') ?? '',
      values: { detail: issue?.message ?? '' },
    });
  }
  const { password, ...facts } = read.data;
  const { internalAdapter, password: passwords } = await auth().$context;
  const email = facts.email.toLowerCase();
  if (await internalAdapter.findUserByEmail(email)) return refuse('already-there', { field: 'email' });
  const user = await internalAdapter.createUser(
    { ...facts, email, emailVerified: true, twoFactorEnabled: false },
    { method: 'admin' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await passwords.hash(password),
  });
  return allow({ id: user.id });
}
