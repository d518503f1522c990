import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewsroomEvent } from '#editorial/events.ts';
import { env } from '../env.ts';

/** What belongs to one import: the file that was sent, and the report on it. */
export const importFolder = (id: string) => join(env().dataFolder, 'imports', id);

export const sentFile = (id: string, name: string) => join(importFolder(id), 'sent', name);

/** One JSON line an item. */
export const reportFile = (id: string) => join(importFolder(id), 'report.ndjson');

/** Removes what belonged to imports that were taken off the list, after the commit. */
export async function removeImportedFiles(events: readonly NewsroomEvent[]): Promise<void> {
  for (const { type, subjectId } of events) {
    if (type === 'import.removed') await rm(importFolder(subjectId), { recursive: true, force: true });
  }
}
