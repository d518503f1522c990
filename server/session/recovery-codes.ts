import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for each other when they are read from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const amount = 10;

/** Ten codes of fifty bits, such as `k7mxd-p4qwh`. */
export function newRecoveryCodes(): string[] {
  const part = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: amount }, () => `${part()}-${part()}`);
}
