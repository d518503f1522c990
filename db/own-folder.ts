import { mkdirSync } from 'node:fs';

/**
 * Makes a folder, and those above it that are not there, for its owner alone: a newsroom's holds drafts, addresses of
 * people and digests of passwords. One that is there stays as it is.
 */
export function ownFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}
