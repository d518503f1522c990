import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStore } from '#db/connection.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { backedUp, databaseIn, temporaryFolder } from '../backup/backup.testing.ts';
import { noteOutcome } from '../backup/outcome.ts';
import { env, forgetEnv } from '../env.ts';
import { prepareEditions } from '../importing/editions.ts';
import { deliverWith } from '../invalidation.ts';
import { makePicture } from '../media/make.ts';
import { making } from '../media/press.ts';
import { seal } from '../sealed.ts';
import { closeStore, putStore } from '../store.ts';
import { carriedOut, system, writing } from '../testing.ts';
import { examine } from './examine.ts';
import type { Finding } from './finding.ts';

const now = new Date('2027-01-01T12:00:00Z');
let folder: string;

beforeAll(() => deliverWith(async () => {}));
afterAll(() => making.kill());

/** A newsroom with an article that readers find, a picture with its files, a secret and a backup. */
beforeEach(async () => {
  folder = temporaryFolder();
  process.env.WARRAQ_DATA = folder;
  forgetEnv();
  await migrateDatabase(databaseIn(folder));
  putStore(await openStore(databaseIn(folder)));
  await prepareEditions(system);
  const drawn = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  const made = await makePicture('river', drawn);
  await carriedOut({
    subjectId: 'world',
    commands: [{ type: 'section.make', edition: 'ar', slug: 'world', name: 'العالم', parentId: null }],
  });
  await carriedOut(
    {
      commands: [
        { type: 'media.add', name: 'river', ...made, focalX: 500, focalY: 500, alt: '', credit: '' },
      ],
    },
    { subjectId: 'story', commands: [writing({ sectionId: 'world' }), { type: 'article.publish' }] },
  );
  await closeStore();
  writeFileSync(join(folder, 'auth-secret'), 's'.repeat(43), { mode: 0o600 });
  await backedUp(folder, { now });
});

async function found(at = now): Promise<Finding[]> {
  const all: Finding[] = [];
  for await (const one of examine(env(), at)) all.push(one);
  await closeStore();
  return all;
}
const wrong = async (at?: Date) => (await found(at)).filter(({ state }) => state !== 'good');

function inDatabase(statement: string): void {
  const handle = new Sqlite(join(folder, 'warraq.db'));
  handle.pragma('foreign_keys = OFF');
  handle.exec(statement);
  handle.close();
}

test('of a newsroom that is sound nothing else is said, whatever is looked at', async () => {
  const all = await found();
  expect(all.filter(({ state }) => state !== 'good')).toEqual([]);
  expect(new Set(all.map(({ check }) => check)).size).toBe(11);
});

test('a size that is gone or cut off is named, and made again of its master', async () => {
  const [size, other] = ['media/river-60.webp', 'media/river-60.avif'].map((path) => join(folder, path));
  const bytes = readFileSync(size ?? '');
  rmSync(size ?? '');
  writeFileSync(other ?? '', bytes.subarray(0, 20));
  const findings = await wrong();
  expect(findings.map(({ found }) => found)).toEqual([
    '1 files of pictures are missing: media/river-60.webp',
    '1 files of pictures are damaged: media/river-60.avif',
  ]);
  for (const { repair } of findings) await repair?.();
  expect(await wrong()).toEqual([]);
  expect(readFileSync(size ?? '')).toEqual(bytes);
});

test('a byte that has changed by itself is seen by the backup', async () => {
  const path = join(folder, 'masters/river');
  const bytes = readFileSync(path);
  // In the middle of its own millisecond: what is set is rounded.
  const seconds = (Math.floor(statSync(path).mtimeMs) + 0.5) / 1000;
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  utimesSync(path, seconds, seconds);
  expect(await wrong()).toMatchObject([
    { check: 'media', state: 'bad', found: expect.stringContaining('masters/river') },
  ]);
});

test('a file that belongs to nothing is named once it has lain a while', async () => {
  mkdirSync(join(folder, 'media/frames/lake'), { recursive: true });
  writeFileSync(join(folder, 'media/frames/lake/lake-16x9-1.webp'), 'x');
  expect(await wrong()).toMatchObject([
    { check: 'media', state: 'warning', found: expect.stringContaining('belong to no picture') },
  ]);
});

test('an article that readers would not find is named, and is found after the repair', async () => {
  inDatabase('delete from search_documents');
  const [finding] = await wrong();
  expect(finding).toMatchObject({ check: 'search', state: 'bad', todo: 'npm run warraq -- reindex' });
  putStore(await openStore(databaseIn(folder)));
  await finding?.repair?.();
  await closeStore();
  expect(await wrong()).toEqual([]);
});

test('rows that name what is not there are named by their tables', async () => {
  inDatabase(`insert into media_uses (media_id, article_id) values ('nothing', 'story')`);
  expect(await wrong()).toMatchObject([
    { check: 'database', state: 'bad', found: expect.stringContaining('media_uses') },
  ]);
});

test('a data folder that others can read is named, and closed to them', async () => {
  chmodSync(folder, 0o755);
  const [finding] = await wrong();
  expect(finding).toMatchObject({ check: 'folder', todo: `chmod 700 ${folder}` });
  await finding?.repair?.();
  expect(await wrong()).toEqual([]);
});

test('a secret that others can read is named, and is for its owner alone after the repair', async () => {
  chmodSync(join(folder, 'auth-secret'), 0o644);
  const [finding] = await wrong();
  expect(finding).toMatchObject({
    check: 'folder',
    state: 'warning',
    todo: expect.stringContaining('chmod 600'),
  });
  await finding?.repair?.();
  expect(await wrong()).toEqual([]);
});

test('a secret that is not the one of the backup is named: second factors would not open', async () => {
  writeFileSync(join(folder, 'auth-secret'), 't'.repeat(43), { mode: 0o600 });
  expect(await wrong()).toMatchObject([{ check: 'secrets', state: 'bad' }]);
});

test('what was sealed with another secret is named', async () => {
  const sealed = seal('whsec_x', 'hook', 'another secret');
  inDatabase(`insert into webhooks (id, address, events, is_on, secret, created_at, version)
    values ('hook', 'https://a.example/', '[]', 1, '${sealed}', 0, 1)`);
  expect(await wrong()).toMatchObject([
    { check: 'secrets', state: 'bad', found: expect.stringContaining('1 of 1 webhooks') },
  ]);
});

test('a backup that failed, is late or is not there', async () => {
  const later = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000);
  expect(await wrong(later(29))).toEqual([]);
  expect(await wrong(later(31))).toMatchObject([{ check: 'backups', state: 'warning' }]);
  await noteOutcome(folder, { at: now.toISOString(), fault: 'the disk is full' });
  expect(await wrong()).toMatchObject([
    { check: 'backups', state: 'bad', found: expect.stringContaining('the disk is full') },
  ]);
});

test('a clock that is behind what was done already', async () => {
  inDatabase(`update events set at = ${now.getTime() + 60 * 60_000}`);
  expect(await wrong()).toMatchObject([
    { check: 'clock', state: 'warning', found: expect.stringContaining('60 minutes ahead') },
  ]);
});

test('a database of a newer version, and one that is no database', async () => {
  inDatabase(`insert into __drizzle_migrations (hash, created_at) values ('x', ${Date.UTC(2100, 0)})`);
  expect(await wrong()).toMatchObject([
    { check: 'database', state: 'bad', found: 'a newer Warraq has written it' },
  ]);
  for (const name of ['warraq.db-wal', 'warraq.db-shm']) rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, 'warraq.db'), 'x'.repeat(4096));
  expect(await wrong()).toMatchObject([
    { check: 'database', state: 'bad', found: expect.stringContaining('file is not a database') },
  ]);
});
