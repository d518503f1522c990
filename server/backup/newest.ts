import { backupsIn, type FoundBackup } from './backups-in.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** A backup, and what it says of itself. */
export interface ReadBackup {
  backup: FoundBackup;
  manifest: Manifest;
}

/** The newest backup of a folder that can be read; null: there is none. */
export async function newestBackup(folder: string): Promise<ReadBackup | null> {
  for (const backup of await backupsIn(folder)) {
    const manifest = await readManifest(backup.path).catch(() => null);
    if (manifest) return { backup, manifest };
  }
  return null;
}
