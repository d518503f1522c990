import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env.ts';
import { authSecret } from './session/secret.ts';

/** What a sealed text begins with, and by which way it was sealed. */
const mark = 'sealed1:';
/** Recommended for GCM (NIST SP 800-38D §8.2.1). */
const nonceBytes = 12;
const tagBytes = 16;

/**
 * A text that lies in the database and is needed as it is, sealed by AES-256-GCM under a key that is derived from the
 * newsroom's secret (HKDF, RFC 5869): whoever has the database alone, or a backup without secrets, cannot read it.
 * @param bound what it belongs to; put elsewhere it does not open
 */
export function seal(text: string, bound: string, secret: string = ownSecret()): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return mark + Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/**
 * The text itself; one that was never sealed is what it is.
 * @returns null where it does not open: it was sealed under another secret, or is damaged
 */
export function unsealed(text: string, bound: string, secret: string = ownSecret()): string | null {
  if (!isSealed(text)) return text;
  const bytes = Buffer.from(text.slice(mark.length), 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, nonceBytes))
      .setAAD(Buffer.from(bound))
      .setAuthTag(bytes.subarray(-tagBytes));
    const opened = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([opened, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

export const isSealed = (text: string) => text.startsWith(mark);

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'warraq sealed texts', 32));
}

function ownSecret(): string {
  const { authSecret: given, dataFolder } = env();
  return authSecret(given, dataFolder);
}
