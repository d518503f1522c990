import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rowsIn } from '#db/rows.testing.ts';
import { backedUp, databaseIn, filledFolder, temporaryFolder, writeFileIn } from './backup.testing.ts';
import { manifestName } from './manifest.ts';
import { restoreBackup } from './restore.ts';

const restored = (backup: string, into: string) =>
  restoreBackup({ backup, into, databaseUrl: databaseIn(into) });

test('what is restored has every row, every byte and the secret', async () => {
  const folder = await filledFolder();
  const { path } = await backedUp(folder);
  const into = join(temporaryFolder(), 'new');
  await restored(path, into);
  expect(rowsIn(join(into, 'warraq.db'))).toEqual(rowsIn(join(folder, 'warraq.db')));
  for (const file of ['masters/river', 'media/river-400.avif', 'media/river-400.webp', 'auth-secret'])
    expect(readFileSync(join(into, file)), file).toEqual(readFileSync(join(folder, file)));
  expect(statSync(join(into, 'auth-secret')).mode & 0o777).toBe(0o600);
  expect(statSync(into).mode & 0o777).toBe(0o700);
  expect(readdirSync(into).sort()).toEqual(['auth-secret', 'masters', 'media', 'warraq.db']);
});

test('a newsroom that is there is not touched', async () => {
  const folder = await filledFolder();
  const { path } = await backedUp(folder);
  const before = rowsIn(join(folder, 'warraq.db'));
  await expect(restored(path, folder)).rejects.toThrow(
    /There is a newsroom already: .*Nothing is overwritten/,
  );
  expect(rowsIn(join(folder, 'warraq.db'))).toEqual(before);
});

test.each(['news.db', 'news.db-wal'])('nor is %s, by whatever name the database goes', async (name) => {
  const { path } = await backedUp(await filledFolder());
  const into = temporaryFolder();
  writeFileIn(into, name, 'theirs');
  const databaseUrl = `file:${join(into, 'news.db')}`;
  await expect(restoreBackup({ backup: path, into, databaseUrl })).rejects.toThrow(name);
  expect(readFileSync(join(into, name), 'utf8')).toBe('theirs');
});

test('a folder that holds only its backups is filled', async () => {
  const into = temporaryFolder();
  const { path } = await backedUp(await filledFolder(), { folder: join(into, 'backups') });
  await restored(path, into);
  expect(readdirSync(into)).toContain('warraq.db');
});

test.each([
  [
    'a picture with another byte',
    (path: string) => flip(join(path, 'media/river-400.webp')),
    /river-400.webp/,
  ],
  ['a database with another byte', (path: string) => flip(join(path, 'warraq.db')), /warraq\.db/],
  ['a secret that is none', (path: string) => writeFileIn(path, 'secrets.json', '{'), /secrets\.json/],
  [
    'a manifest that is cut off',
    (path: string) => writeFileIn(path, manifestName, '{"for'),
    /manifest\.json/,
  ],
])('%s is refused by its name, and nothing is left', async (_, damage, named) => {
  const { path } = await backedUp(await filledFolder());
  damage(path);
  const into = temporaryFolder();
  await expect(restored(path, into)).rejects.toThrow(named);
  expect(readdirSync(into)).toEqual([]);
});

test('what breaks off at its last step leaves the folder as it was, for the next try', async () => {
  const { path } = await backedUp(await filledFolder());
  const into = temporaryFolder();
  writeFileIn(into, 'in-the-way', 'a file where a folder is needed');
  const databaseUrl = `file:${join(into, 'in-the-way/warraq.db')}`;
  await expect(restoreBackup({ backup: path, into, databaseUrl })).rejects.toThrow(/in-the-way/);
  expect(readdirSync(into)).toEqual(['in-the-way']);
  await restored(path, into);
  expect(readdirSync(into)).toContain('warraq.db');
});

test.each(['media/x', 'auth-secret', 'warraq.db'])(
  '%s that came from elsewhere meanwhile stays as it is, alone',
  async (name) => {
    const { path } = await backedUp(await filledFolder());
    const into = temporaryFolder();
    const databaseUrl = databaseIn(into);
    const show = () => writeFileIn(into, name, 'theirs');
    await expect(restoreBackup({ backup: path, into, databaseUrl, show })).rejects.toThrow();
    expect(readFileSync(join(into, name), 'utf8')).toBe('theirs');
    expect(readdirSync(into)).toEqual([name.split('/')[0]]);
  },
);

test('a database whose name does not come to the disk goes again with its pictures', async () => {
  const { path } = await backedUp(await filledFolder());
  const into = temporaryFolder();
  const handle = await open(into);
  const failing = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'sync');
  onTestFinished(() => failing.mockRestore());
  await handle.close();
  failing.mockImplementation(async function (this: FileHandle) {
    if ((await this.stat()).isDirectory()) throw new Error('the disk is broken');
  });
  await expect(restored(path, into)).rejects.toThrow('the disk is broken');
  expect(readdirSync(into)).toEqual([]);
});

test('what a newer version has made is refused, and so is a folder that is no backup', async () => {
  const { path } = await backedUp(await filledFolder());
  const manifest = JSON.parse(readFileSync(join(path, manifestName), 'utf8'));
  const later = { ...manifest, program: '9.0.0', migration: { tag: '0999_later', when: Date.UTC(2100, 0) } };
  writeFileIn(path, manifestName, JSON.stringify(later));
  await expect(restored(path, temporaryFolder())).rejects.toThrow(/newer Warraq \(9\.0\.0, 0999_later\)/);
  writeFileIn(path, manifestName, JSON.stringify({ ...manifest, format: 2 }));
  await expect(restored(path, temporaryFolder())).rejects.toThrow(/newer Warraq/);
  await expect(restored(temporaryFolder(), temporaryFolder())).rejects.toThrow(/is no backup/);
});

test('a manifest cannot lead out of its folder', async () => {
  const { path } = await backedUp(await filledFolder());
  const text = readFileSync(join(path, manifestName), 'utf8');
  writeFileIn(path, manifestName, text.replace('masters/river', 'masters/../../river'));
  await expect(restored(path, temporaryFolder())).rejects.toThrow(/damaged/);
});

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[10] = (bytes[10] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
