import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '#db/connection.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { insertMedia } from '#db/queries/media.ts';
import { type AskedBackup, takeBackup } from './take.ts';

export const databaseIn = (folder: string) => `file:${join(folder, 'warraq.db')}`;

/** A data folder with a database of one picture, its files, and a secret. */
export async function filledFolder(): Promise<string> {
  const folder = temporaryFolder();
  await migrateDatabase(databaseIn(folder));
  const store = await openStore(databaseIn(folder));
  await store.write((tx) =>
    insertMedia(tx, {
      ...{ id: 'picture1', name: 'river', width: 400, height: 300, widths: [400] },
      ...{ focalX: 500, focalY: 500, credit: '', placeholder: '', createdAt: new Date(0) },
    }),
  );
  await store.close();
  for (const path of ['masters/river', 'media/river-400.avif', 'media/river-400.webp'])
    writeFileIn(folder, path, `bytes of ${path}`);
  writeFileSync(join(folder, 'auth-secret'), 's'.repeat(43), { mode: 0o600 });
  return folder;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFileIn(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Backs a folder up, as the command does. */
export function backedUp(dataFolder: string, asked: Partial<AskedBackup> = {}) {
  return takeBackup({
    ...{ databaseUrl: databaseIn(dataFolder), dataFolder, folder: join(dataFolder, 'backups') },
    ...{ authSecret: undefined, withSecrets: true, reason: 'asked' as const, now: new Date() },
    ...asked,
  });
}
