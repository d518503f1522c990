import type { StatsFs } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { leastFree } from '../disk-room.ts';
import { bad, type Finding, good, warning } from './finding.ts';

const megabyte = 2 ** 20;
/** Below this, an upload or an import can fill what is left. */
const little = 1024 * megabyte;

/** What room there is where the newsroom is and where its backups go. */
export async function diskFindings(folders: string[]): Promise<Finding[]> {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const folder of folders) {
    const about = await roomAt(folder);
    // One disk is told of once: its number is not given away, but what is free on it is the same.
    const key = `${about.type} ${about.blocks} ${about.files}`;
    if (seen.has(key)) continue;
    seen.add(key);
    findings.push(findingOf(folder, about.bavail * about.bsize, about.blocks * about.bsize));
  }
  return findings;
}

/** @param free bytes that whoever serves may still write */
export function findingOf(folder: string, free: number, size: number): Finding {
  const found = `${inWords(free)} of ${inWords(size)} are free at ${folder}`;
  if (free >= little) return good('disk', found);
  const fault = free < leastFree ? bad : warning;
  return fault(
    'disk',
    found,
    'Make room: old backups (BACKUP_KEEP, BACKUP_TO on another disk), sent imports (/admin/imports), logs.',
  );
}

/** A folder that is not made yet will lie where the one above it does. */
async function roomAt(folder: string): Promise<StatsFs> {
  try {
    return await statfs(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error;
    return roomAt(dirname(folder));
  }
}

function inWords(bytes: number): string {
  return bytes >= 10 * 1024 * megabyte
    ? `${Math.round(bytes / 1024 / megabyte)} GB`
    : `${Math.round(bytes / megabyte)} MB`;
}
