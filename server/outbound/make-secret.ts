import type { AnnouncementType } from '#editorial/announcement-types.ts';
import type { Actor } from '#editorial/permissions.ts';
import { allow, type Result } from '#editorial/refusal.ts';
import { executeOne } from '../execute.ts';
import { newSecret } from './signature.ts';

/** What a secret is for: a new webhook, or the id of one whose secret is to be another. */
export type SecretFor =
  | { make: { address: string; events: AnnouncementType[]; edition: string | null } }
  | { rotate: string };

/** Makes a webhook or gives it another secret. @returns the secret, which nobody is shown again */
export async function makeSecret(actor: Actor, what: SecretFor): Promise<Result<{ secret: string }>> {
  const secret = newSecret();
  const change =
    'make' in what
      ? { commands: [{ type: 'webhook.make' as const, ...what.make, secret }] }
      : { subjectId: what.rotate, commands: [{ type: 'webhook.rotate' as const, secret }] };
  const result = await executeOne(actor, change);
  return result.ok ? allow({ secret }) : result;
}
