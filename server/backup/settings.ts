import { join, resolve } from 'node:path';
import { z } from 'zod';

const hourMs = 60 * 60_000;

/** The settings of backups, as part of those of the environment (env.ts). */
export const backupSettings = {
  BACKUP_EVERY: z
    .string()
    .regex(/^(off|daily|hourly|[1-9]\d{0,2}h)$/, { error: 'must be daily, hourly, off or hours such as 6h' })
    .default('daily'),
  BACKUP_KEEP: z.coerce.number({ error: 'must be a number' }).int().min(1).max(1000).default(7),
  BACKUP_TO: z.string().min(1).optional(),
  UPGRADE_BACKUP: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
};

export interface BackupSettings {
  /** Absolute path of the folder that backups are put into. */
  folder: string;
  /** The running server makes one this often; null: by itself it makes none. */
  everyMs: number | null;
  /** So many of the newest stay, whatever their age. */
  keep: number;
  /** Whether one is made before a newer version changes the database. */
  isBeforeUpgrade: boolean;
}

export function backupSettingsOf(
  given: z.infer<z.ZodObject<typeof backupSettings>>,
  dataFolder: string,
): BackupSettings {
  const { BACKUP_EVERY, BACKUP_KEEP, BACKUP_TO, UPGRADE_BACKUP } = given;
  return {
    folder: BACKUP_TO === undefined ? join(dataFolder, 'backups') : resolve(BACKUP_TO),
    everyMs: millisecondsOf(BACKUP_EVERY),
    keep: BACKUP_KEEP,
    isBeforeUpgrade: UPGRADE_BACKUP === 'on',
  };
}

function millisecondsOf(every: string): number | null {
  switch (every) {
    case 'off':
      return null;
    case 'daily':
      return 24 * hourMs;
    case 'hourly':
      return hourMs;
    default:
      return Number.parseInt(every, 10) * hourMs;
  }
}
