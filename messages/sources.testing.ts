import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Source {
  /** Its whole path. */
  file: string;
  /** Its path in the project. */
  name: string;
  text: string;
}

/** The TypeScript of folders of the project, tests left out. */
export function sourcesIn(folders: string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|testing|d)\.tsx?$/.test(name))
    .map((name) => ({ name, file: join(root, name), text: readFileSync(join(root, name), 'utf8') }));
}
