import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface FoundBackup {
  name: string;
  path: string;
  /** When it was begun, as its name says. */
  at: Date;
}

const names = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)-(\d\d)-(\d\d)Z(?:-\d+)?$/;

/** What a backup is called by the moment at which it is begun: 2026-11-27T03-00-00Z, and names sort as moments do. */
export function nameOfBackup(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}

/** The backups in a folder, the newest first. One that is being made, or was broken off, is not among them. */
export async function backupsIn(folder: string): Promise<FoundBackup[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .flatMap((name) => {
      const at = momentOf(name);
      return at ? [{ name, path: join(folder, name), at }] : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.name < b.name ? 1 : -1));
}

function momentOf(name: string): Date | null {
  const [, ...parts] = names.exec(name) ?? [];
  if (parts.length === 0) return null;
  const [year = 0, month = 0, day, hour, minute, second] = parts.map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}
