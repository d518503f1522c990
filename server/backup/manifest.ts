import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Of the manifest itself: raised when an older program could not read it any more. */
export const manifestFormat = 1;

export const manifestName = 'manifest.json';

const keptFile = z.object({
  /** Where it lies in the backup, and from the data folder on. */
  path: z
    .string()
    .regex(/^[^/\\][^\\]*$/)
    .refine((path) => !path.split('/').includes('..')),
  bytes: z.int().min(0),
  /** SHA-256, hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** When what it was copied from was last written, in milliseconds: unchanged, it is not copied again. */
  writtenAt: z.number(),
});

const manifest = z.object({
  format: z.literal(manifestFormat),
  /** The version of the program that made it. */
  program: z.string(),
  engine: z.enum(['sqlite', 'postgres']),
  /** The newest migration that its database has had. */
  migration: z.object({ tag: z.string(), when: z.number() }),
  createdAt: z.iso.datetime(),
  reason: z.enum(['asked', 'scheduled', 'upgrade']),
  /** Rows by table. */
  counts: z.record(z.string(), z.int()),
  files: z.array(keptFile),
  /** Files of pictures that the database names and that were not there. */
  missing: z.array(z.string()),
  /** By which the secret that accounts depend on is known again; it tells nothing of the secret. */
  secret: z.string().nullable(),
  /** Whether the secret itself is in the backup. */
  hasSecrets: z.boolean(),
});

export type Manifest = z.infer<typeof manifest>;
export type KeptFile = z.infer<typeof keptFile>;

/** Files that a backup holds, by their paths. */
export function byPath(files: KeptFile[]): Map<string, KeptFile> {
  return new Map(files.map((file) => [file.path, file]));
}

/** A folder that is no backup, or one that this program cannot read; the message says which. */
export class UnreadableBackup extends Error {}

/** @throws UnreadableBackup */
export async function readManifest(backup: string): Promise<Manifest> {
  const text = await readFile(join(backup, manifestName), 'utf8').catch(() => null);
  if (text === null) throw new UnreadableBackup(`${backup} is no backup: it has no ${manifestName}.`);
  const json = parsed(text);
  const format = (json as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > manifestFormat)
    throw new UnreadableBackup(`${backup} was made by a newer Warraq, whose backups this one cannot read.`);
  const read = manifest.safeParse(json);
  if (read.success) return read.data;
  throw new UnreadableBackup(
    `${backup} is damaged: ${manifestName} is not as it was written (${read.error.issues[0]?.path.join('.')}).`,
  );
}

export async function writeManifest(backup: string, written: Manifest): Promise<void> {
  await writeFile(join(backup, manifestName), JSON.stringify(written), { flush: true, mode: 0o600 });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
