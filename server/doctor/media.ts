import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaRow } from '#db/queries/media.ts';
import { type DataFile, dataFilesIn } from '../backup/data-files.ts';
import { digestOf } from '../backup/digest-file.ts';
import type { KeptFile } from '../backup/manifest.ts';
import { namedFiles } from '../media/named-files.ts';
import { making } from '../media/press.ts';
import { isWholePicture } from '../media/whole-picture.ts';
import { bad, type Finding, good, some, warning } from './finding.ts';

/** What has just come in may not be in the library yet. */
const fresherMs = 60 * 60_000;

interface Asked {
  dataFolder: string;
  rows: MediaRow[];
  /** The files of the newest backup, by path: what was written before it must have the bytes it had then. */
  kept: ReadonlyMap<string, KeptFile>;
  now: Date;
  show(done: number, of: number): void;
}

/** Whether each picture of the library has its files, these are whole, and there are no others. */
export async function mediaFindings({ dataFolder, rows, kept, now, show }: Asked): Promise<Finding[]> {
  const all = (await dataFilesIn(dataFolder)).filter(({ path }) => !path.startsWith('imports/'));
  const there = new Map(all.map((file) => [file.path, file]));
  const names = new Set(rows.map(({ name }) => name));
  const missing = rows.flatMap(namedFiles).filter((path) => !there.has(path));
  const damaged: string[] = [];
  const orphans: DataFile[] = [];
  for (const [n, file] of all.entries()) {
    if (!names.has(nameIn(file.path))) orphans.push(file);
    else if (await isDamaged(dataFolder, file, kept.get(file.path))) damaged.push(file.path);
    show(n + 1, all.length);
  }
  const old = orphans.filter(({ writtenAt }) => now.getTime() - writtenAt > fresherMs);
  return [
    ...faulty('are missing', missing, dataFolder),
    ...faulty('are damaged', damaged, dataFolder),
    ...(old.length > 0 ? [orphaned(old)] : []),
    ...(missing.length + damaged.length === 0
      ? [
          good(
            'media',
            `${rows.length} pictures have all their files, ${all.length} in number, and these are whole`,
          ),
        ]
      : []),
  ];
}

function faulty(what: string, paths: string[], dataFolder: string): Finding[] {
  if (paths.length === 0) return [];
  const isMadeAgain = paths.every((path) => path.startsWith('media/'));
  return [
    {
      ...bad(
        'media',
        `${paths.length} files of pictures ${what}: ${some(paths)}`,
        isMadeAgain
          ? 'npm run warraq -- doctor --repair makes them again of their masters; where it cannot, copy them from a backup.'
          : 'Copy them from a backup, under the same path in the data folder.',
      ),
      ...(isMadeAgain && { repair: () => makeAgain(paths, dataFolder) }),
    },
  ];
}

function orphaned(files: DataFile[]): Finding {
  const megabytes = Math.ceil(files.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20);
  return warning(
    'media',
    `${files.length} files (${megabytes} MB) belong to no picture of the library: ${some(files.map(({ path }) => path))}`,
    'They do no harm. Once you have a backup they may be deleted by hand.',
  );
}

/** The picture that a file belongs to, by its name. */
function nameIn(path: string): string {
  const [folder, file = '', name] = path.split('/');
  // A frame lies in a folder of its picture: media/frames/NAME/…
  if (name !== undefined) return name;
  return folder === 'masters' ? file : file.replace(/-\d{1,5}\.(?:avif|webp)$/, '');
}

async function isDamaged(dataFolder: string, file: DataFile, kept: KeptFile | undefined): Promise<boolean> {
  const path = join(dataFolder, file.path);
  try {
    if (kept?.bytes === file.bytes && kept.writtenAt === file.writtenAt)
      return (await digestOf(path)).digest !== kept.digest;
    return !(await isWholePicture(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
}

/** Sizes are made of the master whenever they are not there; a frame is cut when it is asked for. */
async function makeAgain(paths: string[], dataFolder: string): Promise<string> {
  const names = new Set<string>();
  for (const path of paths) {
    const name = nameIn(path);
    const master = await stat(join(dataFolder, 'masters', name)).catch(() => null);
    if (!master || !(await isWholePicture(join(dataFolder, 'masters', name)))) continue;
    await rm(join(dataFolder, path), { force: true });
    if (!path.startsWith('media/frames/')) names.add(name);
  }
  const failed: string[] = [];
  for (const name of names) {
    const answer = await making.run({ kind: 'make', name }).catch(() => null);
    if (answer?.kind !== 'made') failed.push(name);
  }
  making.kill();
  const made = `the sizes of ${names.size - failed.length} pictures were made again`;
  return failed.length === 0 ? made : `${made}; those of ${failed.join(', ')} could not be`;
}
