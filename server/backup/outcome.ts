import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../media/whole-file.ts';

/** What became of the backup that was tried last. */
const outcome = z.object({
  at: z.iso.datetime(),
  /** null: it is whole. */
  fault: z.string().nullable(),
});

export type BackupOutcome = z.infer<typeof outcome>;

const outcomeFile = (dataFolder: string) => join(dataFolder, 'backup-outcome.json');

/** null: none was ever tried. */
export async function readOutcome(dataFolder: string): Promise<BackupOutcome | null> {
  try {
    return outcome.parse(JSON.parse(await readFile(outcomeFile(dataFolder), 'utf8')));
  } catch {
    return null;
  }
}

/** Notes it as far as the disk allows: a full one is a fault of backups as well. */
export async function noteOutcome(dataFolder: string, one: BackupOutcome): Promise<void> {
  await writeWhole(outcomeFile(dataFolder), Buffer.from(`${JSON.stringify(one)}\n`)).catch(() => {});
}
