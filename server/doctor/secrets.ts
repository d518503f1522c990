import type { Reader } from '#db/doors.ts';
import { unreadableSecrets } from '../outbound/seal-secrets.ts';
import { printOfSecret } from '../session/secret-print.ts';
import { bad, type Finding, good, warning } from './finding.ts';

/**
 * Whether the secret that accounts depend on is the one that they were made with.
 * @param given as it was set
 * @param kept that of the data folder
 * @param known by what the secret of the newest backup is known again; null: there is none
 */
export function secretFindings(
  given: string | undefined,
  kept: string | null,
  known: string | null,
): Finding[] {
  const inForce = given ?? kept;
  if (inForce === null) return [good('secrets', 'none has been made yet: the first start makes one')];
  if (known !== null && printOfSecret(inForce) !== known)
    return [
      bad(
        'secrets',
        'the secret is another than when the last backup was made',
        'Second factors open with the old one alone: set AUTH_SECRET to it, or put it into auth-secret in the data folder (a backup has it in secrets.json).',
      ),
    ];
  if (given !== undefined && kept !== null && given !== kept)
    return [
      warning(
        'secrets',
        'AUTH_SECRET and the auth-secret of the data folder differ',
        'AUTH_SECRET counts. Without it the other would, and nobody could sign in: remove the file, or make them one.',
      ),
    ];
  return [good('secrets', given === undefined ? 'kept in the data folder' : 'set by AUTH_SECRET')];
}

/** Whether what was sealed with the secret still opens. */
export async function sealedFindings(read: Reader, secret: string | null): Promise<Finding[]> {
  if (secret === null) return [];
  const { webhooks, unreadable } = await unreadableSecrets(read, secret);
  if (unreadable.length === 0) return [];
  return [
    bad(
      'secrets',
      `the secrets of ${unreadable.length} of ${webhooks} webhooks do not open: they were sealed with another AUTH_SECRET`,
      'Set the one that they were sealed with, or give each webhook a new secret (/admin/webhooks).',
    ),
  ];
}
