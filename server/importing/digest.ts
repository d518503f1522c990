import { hash } from 'node:crypto';

/** What bytes are known again by: 22 characters, 132 bits of their SHA-256. */
export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}
