import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { UnsoundDatabase } from '#db/copy.ts';
import { rowsIn } from '#db/rows.testing.ts';
import { backedUp, filledFolder, temporaryFolder, writeFileIn } from './backup.testing.ts';
import { NothingToKeep } from './take.ts';

const now = new Date('2026-11-27T03:00:00.123Z');

test('a backup holds the database, the files and their digests, and the secret apart', async () => {
  const folder = await filledFolder();
  const { path, manifest } = await backedUp(folder, { now });
  expect(path).toBe(join(folder, 'backups', '2026-11-27T03-00-00Z'));
  expect(readdirSync(path).sort()).toEqual([
    ...['manifest.json', 'masters', 'media', 'secrets.json', 'warraq.db'],
  ]);
  expect(manifest.files.map((file) => file.path)).toEqual([
    ...['warraq.db', 'masters/river', 'media/river-400.avif', 'media/river-400.webp'],
  ]);
  expect(manifest).toMatchObject({ engine: 'sqlite', reason: 'asked', missing: [], hasSecrets: true });
  expect(manifest.counts.media).toBe(1);
  expect(rowsIn(join(path, 'warraq.db'))).toEqual(rowsIn(join(folder, 'warraq.db')));
  expect(statSync(join(path, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(join(path, 'secrets.json'), 'utf8'))).toEqual({
    authSecret: 's'.repeat(43),
  });
});

test('without secrets none is in it, and it is still known which one was meant', async () => {
  const { path, manifest } = await backedUp(await filledFolder(), { withSecrets: false });
  expect(readdirSync(path)).not.toContain('secrets.json');
  expect(manifest.hasSecrets).toBe(false);
  expect(manifest.secret).toMatch(/^[0-9a-f]{8}$/);
  expect(JSON.stringify(manifest)).not.toContain('ssss');
});

test('an unchanged picture is the same file in the next backup, a changed one is not', async () => {
  const folder = await filledFolder();
  const first = await backedUp(folder, { now });
  writeFileIn(folder, 'media/river-400.webp', 'other bytes altogether');
  const second = await backedUp(folder, { now: new Date(now.getTime() + 1000) });
  const inode = (backup: string, path: string) => statSync(join(backup, path)).ino;
  expect(inode(second.path, 'masters/river')).toBe(inode(first.path, 'masters/river'));
  expect(inode(second.path, 'media/river-400.webp')).not.toBe(inode(first.path, 'media/river-400.webp'));
  expect(inode(first.path, 'masters/river')).not.toBe(inode(folder, 'masters/river'));
});

test('a picture that has rotted in an earlier backup is copied anew', async () => {
  const folder = await filledFolder();
  const first = await backedUp(folder, { now });
  const kept = join(first.path, 'masters/river');
  const { atime, mtime } = statSync(kept);
  const rotten = readFileSync(kept);
  rotten[3] = (rotten[3] ?? 0) ^ 1;
  writeFileSync(kept, rotten);
  utimesSync(kept, atime, mtime);
  const second = await backedUp(folder, { now: new Date(now.getTime() + 1000) });
  expect(readFileSync(join(second.path, 'masters/river'), 'utf8')).toBe('bytes of masters/river');
});

test('two within a second have two names', async () => {
  const folder = await filledFolder();
  await backedUp(folder, { now });
  expect((await backedUp(folder, { now })).path).toMatch(/2026-11-27T03-00-00Z-2$/);
});

test('a picture whose file is gone is named and holds nothing up', async () => {
  const folder = await filledFolder();
  const handle = new Sqlite(join(folder, 'warraq.db'));
  handle.exec(`update media set widths = '[400, 800]'`);
  handle.close();
  const { manifest } = await backedUp(folder);
  expect(manifest.missing).toEqual(['media/river-800.avif', 'media/river-800.webp']);
});

test('a database that is not sound is not kept, and what was kept before stays', async () => {
  const folder = await filledFolder();
  await backedUp(folder, { now });
  const handle = new Sqlite(join(folder, 'warraq.db'));
  handle.pragma('foreign_keys = OFF');
  handle.exec(`insert into media_uses (media_id, article_id) values ('picture1', 'nowhere')`);
  handle.close();
  await expect(backedUp(folder)).rejects.toThrow(UnsoundDatabase);
  await expect(backedUp(folder)).rejects.toThrow('media_uses (row 1) → articles');
  expect(readdirSync(join(folder, 'backups'))).toEqual(['2026-11-27T03-00-00Z']);
});

test('where there is no newsroom, nothing is kept and nothing is made', async () => {
  const folder = temporaryFolder();
  await expect(backedUp(folder)).rejects.toThrow(NothingToKeep);
  expect(readdirSync(folder)).toEqual([]);
});
