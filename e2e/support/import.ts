import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { follow } from './ask.ts';
import { root, type Site, site } from './site.ts';

/** An article as a line of `.ndjson` (PRODUCT.md §8). */
export interface Item {
  externalId: string;
  title: string;
  body?: string;
  [field: string]: unknown;
}

interface Imported {
  id: string;
  externalId: string;
  result: 'made' | 'changed' | 'unchanged';
}

/** Imports files by the command line, as an editor would; fails where any item was refused. */
export async function importFiles(files: string[], into: Site = site): Promise<Imported[]> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-e2e-'));
  const report = join(folder, 'report.ndjson');
  try {
    await promisify(execFile)(process.execPath, ['cli/main.ts', 'import', '--report', report, ...files], {
      cwd: root,
      env: { ...process.env, WARRAQ_DATA: into.dataFolder },
    });
    const lines = (await readFile(report, 'utf8')).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Imported);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function importItems(items: Item[], into: Site = site): Promise<Imported[]> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-e2e-'));
  try {
    const file = join(folder, 'items.ndjson');
    await writeFile(file, items.map((item) => JSON.stringify(item)).join('\n'));
    return await importFiles([file], into);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The true address of an article, asked of the site itself. */
export async function addressOfArticle(id: string, at: Site = site): Promise<string> {
  const { path, status } = await follow(`/a/${id}`, { at });
  if (status !== 200) throw new Error(`/a/${id} leads to ${path}, which answers ${status}.`);
  return path;
}
