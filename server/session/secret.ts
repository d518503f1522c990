import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '#db/own-folder.ts';

export const secretFile = (dataFolder: string) => join(dataFolder, 'auth-secret');

/** The secret that sessions are signed with: as it was set, or made once and kept in the data folder. */
export function authSecret(given: string | undefined, dataFolder: string): string {
  const known = secretInForce(given, dataFolder);
  if (known !== null) return known;
  try {
    ownFolder(dataFolder);
    writeFileSync(secretFile(dataFolder), randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(secretFile(dataFolder), 'utf8').trim();
}

/** The same, where there is one; null: none was set and none has been made yet. */
export function secretInForce(given: string | undefined, dataFolder: string): string | null {
  if (given !== undefined) return given;
  try {
    return readFileSync(secretFile(dataFolder), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
