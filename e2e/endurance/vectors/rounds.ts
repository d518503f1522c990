import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { blankPng } from '#server/media/test-pictures.ts';
import { pageSize } from '#server/reads/paging.ts';
import { ask } from '../../support/ask.ts';
import { importFiles } from '../../support/import.ts';
import { send } from '../../support/newsroom-door.ts';
import { openOwnNewsroom } from '../../support/own-newsroom.ts';
import { personWith } from '../../support/people.ts';
import type { Site } from '../../support/site.ts';
import { postTicker, type Sent, sendBodies, sendRedirects } from './by-door.ts';
import { Canary, type Found } from './canary.ts';
import { files } from './files.ts';
import type { Vector } from './grammar.ts';

export interface Figures extends Found {
  vectors: number;
  /** Pages that were opened, by the way in of what stands on them. */
  pages: Record<string, number>;
  refused: number;
}

/**
 * Brings vectors into an empty newsroom by every way in and opens every page that shows them, without the policy that
 * would stop what gets through.
 * @param say is told of each way when it is done
 */
export async function vectorRounds(
  browser: Browser,
  vectors: Vector[],
  say: (line: string) => void,
): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-vectors-'));
  const imported: Record<string, string[]> = {};
  const own = await openOwnNewsroom(async (into) => {
    await writeFile(join(folder, 'picture.png'), blankPng(600, 400));
    for (const file of files) {
      const [name, text] = file(vectors);
      await writeFile(join(folder, name), text);
      imported[name] = await idsIn(join(folder, name), into);
      say(`${name}: ${imported[name]?.length} articles`);
    }
  });
  try {
    return await looked(browser, own, vectors, imported, say);
  } finally {
    await own.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is refused as a whole (no headline is left of it) is no way in. */
async function idsIn(file: string, into: Site): Promise<string[]> {
  const told = await importFiles([file], into).catch((error: { stderr?: string; message: string }) => {
    throw new Error(`${file}: ${error.stderr || error.message}`);
  });
  return told.flatMap(({ id }) => id ?? []);
}

async function looked(
  browser: Browser,
  own: Site,
  vectors: Vector[],
  imported: Record<string, string[]>,
  say: (line: string) => void,
): Promise<Figures> {
  const chief = await personWith('administrator', own);
  const canary = await Canary.open(browser, chief);
  const pages: Record<string, number> = {};
  let refused = 0;
  const visit = async (way: string, paths: string[]) => {
    for (const path of paths) await canary.visit(path);
    pages[way] = (pages[way] ?? 0) + paths.length;
  };
  const done = (way: string, sent?: Sent) => {
    refused += sent?.refused ?? 0;
    const { ran, wouldRun } = canary.found;
    say(
      `${way}: ${pages[way]} pages; ${sent ? `${sent.taken} taken, ${sent.refused} refused; ` : ''}${ran.length + wouldRun.length} faults so far`,
    );
  };

  for (const [file, ids] of Object.entries(imported)) {
    await visit(
      file,
      ids.map((id) => `/a/${id}`),
    );
    await visit(
      file,
      ids.slice(0, 5).flatMap((id) => [`/admin/articles/${id}`, `/admin/articles/${id}/preview`]),
    );
    done(file);
  }
  const lists = await listsOf(own, vectors.length);
  await visit('lists and feeds', lists);
  done('lists and feeds');

  const section = { type: 'section.make' as const, edition: 'ar', slug: 'vectors', name: 'vectors' };
  const made = await send(chief, [section]);
  if (!made.ok) throw new Error(`No section was made: ${made.refusal.code}`);
  const bodies = await sendBodies(chief, made.value.id, vectors);
  await visit('bodies in JSON', bodies.paths);
  done('bodies in JSON', bodies);
  const ticker: Sent = { taken: 0, refused: 0, paths: [] };
  for await (const sent of postTicker(chief, vectors)) {
    await visit('ticker', sent.paths);
    ticker.taken += sent.taken;
    ticker.refused += sent.refused;
  }
  done('ticker', ticker);
  const redirects = await sendRedirects(chief, vectors);
  await visit('redirects', redirects.paths);
  done('redirects', redirects);
  const written = (words: string) => encodeURIComponent(words).slice(0, 1500).replace(/%.?$/, '');
  await visit(
    'search',
    vectors.map(({ markup }) => `/search?q=${written(markup)}`),
  );
  done('search');
  await visit(
    'addresses',
    vectors.map(({ markup }, at) => `${['', '/topics', '/world', '/en/authors'][at % 4]}/${written(markup)}`),
  );
  done('addresses');
  const { found } = canary;
  await canary.close();
  return { ...found, vectors: vectors.length, pages, refused };
}

/** Where lines of articles stand: lists, their feeds, the desk and the log. */
async function listsOf(own: Site, count: number): Promise<string[]> {
  const last = Math.ceil(count / pageSize);
  const latest = Array.from({ length: last }, (_, at) => (at === 0 ? '/latest' : `/latest/${at + 1}`));
  const there: string[] = [];
  for (const path of latest) if ((await ask(path, { at: own })).status === 200) there.push(path);
  const sections = Array.from({ length: 30 }, (_, at) => `/of-${at}`);
  const admin = ['', '/media', '/sections', '/topics', '/authors', '/audit', '/imports', '/front'].map(
    (path) => `/admin${path}`,
  );
  return [
    '/',
    ...there,
    ...sections,
    '/corrections',
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/world/feed.xml',
    ...admin,
  ];
}
