import { z } from 'zod';
import { peopleRoles } from '../roles.ts';
import { filledLine } from './fields.ts';

const name = filledLine(120);
const email = z.email().max(254).toLowerCase();
const role = z.enum(peopleRoles);
/** Of what stands in a link, SHA-256 in base64url: whoever reads commands or the database can open nothing. */
const digest = z.string().regex(/^[\w-]{43}$/);
const passwordHash = z.string().min(20).max(400);

/** The commands on people. Those that carry a hash are given by the newsroom itself, after it has read a password. */
export const peopleCommands = [
  z.object({ type: z.literal('person.add'), name, email, role, passwordHash }),
  /** A link for whoever comes first, while there is no administrator. */
  z.object({ type: z.literal('person.welcome'), digest }),
  z.object({ type: z.literal('person.invite'), name, email, role, digest }),
  z.object({ type: z.literal('person.uninvite') }),
  /** An invited person makes the account; only the first brings an email, the others were invited by theirs. */
  z.object({ type: z.literal('person.join'), digest, name, email: email.optional(), passwordHash }),
  z.object({ type: z.literal('person.rename'), name }),
  z.object({ type: z.literal('person.change'), role }),
  z.object({ type: z.literal('person.disable') }),
  z.object({ type: z.literal('person.enable') }),
  /** Takes the person out of the newsroom; `name` is what stands in the log and under revisions from now on. */
  z.object({ type: z.literal('person.remove'), name }),
  /** Takes password, second factor, passkeys and sessions off; a link gives a new password. */
  z.object({ type: z.literal('person.reset'), digest }),
  z.object({ type: z.literal('person.recover'), digest, passwordHash }),
] as const;

export type PersonCommand = z.infer<(typeof peopleCommands)[number]>;
