import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { blankPng } from '#server/media/test-pictures.ts';
import { root, type Site } from '../../support/site.ts';
import { files } from './files.ts';
import type { Vector } from './grammar.ts';

export interface Brought {
  /** The articles of each file, by its name. */
  articles: Map<string, string[]>;
  /** Items that were refused as a whole, such as those of which no headline is left: they are no way in. */
  refused: number;
}

/** Imports vectors from a file of every format, by the command line. */
export async function importVectors(vectors: Vector[], into: Site): Promise<Brought> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-vectors-'));
  try {
    await writeFile(join(folder, 'picture.png'), blankPng(600, 400));
    const names = files.map((file) => file(vectors));
    for (const [name, text] of names) await writeFile(join(folder, name), text);
    const report = join(folder, 'report.jsonl');
    await importing(['--report', report, ...names.map(([name]) => join(folder, name))], into);
    const brought: Brought = { articles: new Map(names.map(([name]) => [name, []])), refused: 0 };
    for (const line of (await readFile(report, 'utf8')).trim().split('\n')) {
      const { file, id, result } = JSON.parse(line) as { file: string; id?: string; result: string };
      if (result === 'refused') brought.refused += 1;
      else if (id) brought.articles.get(basename(file))?.push(id);
    }
    for (const [name, ids] of brought.articles) if (!ids.length) throw new Error(`${name} brought nothing.`);
    return brought;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resolves where all is done and where some items were refused. */
function importing(words: string[], into: Site): Promise<void> {
  const options = {
    cwd: root,
    env: { ...process.env, WARRAQ_DATA: into.dataFolder },
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((done, failed) => {
    execFile(process.execPath, ['cli/main.ts', 'import', ...words], options, (error, _, said) => {
      if (!error || error.code === 1) done();
      else failed(new Error(`The import ended with ${error.code}: ${said.slice(-2000)}`));
    });
  });
}
