import { hkdfSync } from 'node:crypto';

/**
 * By what a secret is known again: 32 bits derived from it (RFC 5869), too few to find the secret by, and enough to see
 * that it is another.
 */
export function printOfSecret(secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'warraq secret print', 4)).toString('hex');
}
