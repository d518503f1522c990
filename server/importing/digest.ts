import { hash } from 'node:crypto';

/** What bytes are known again by, the same on every machine: 22 characters of base64url, 132 bits of their SHA-256. */
export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}
