import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './backup.testing.ts';
import { placeFile } from './place-file.ts';

/** A file system in memory that Linux has beside its disks. */
const elsewhere = '/dev/shm';
const isOther = existsSync(elsewhere) && statSync(elsewhere).dev !== statSync(tmpdir()).dev;

function folderElsewhere(): string {
  const folder = mkdtempSync(join(elsewhere, 'warraq-place-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test.skipIf(!isOther)(
  'a database comes to another disk whole, and what broke off there before is no matter',
  async () => {
    const [here, there] = [temporaryFolder(), folderElsewhere()];
    writeFileSync(join(here, 'copy'), 'all of it');
    writeFileSync(join(there, 'warraq.db.part'), 'half');
    await placeFile(join(here, 'copy'), join(there, 'warraq.db'));
    expect(readFileSync(join(there, 'warraq.db'), 'utf8')).toBe('all of it');
    expect(readdirSync(there)).toEqual(['warraq.db']);
  },
);

test('on one disk it only gets another name', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'copy'), 'all of it');
  const { ino } = statSync(join(folder, 'copy'));
  await placeFile(join(folder, 'copy'), join(folder, 'warraq.db'));
  expect(statSync(join(folder, 'warraq.db')).ino).toBe(ino);
});
