import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inMediaFolder } from './media-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'warraq-uploads-'));
const folder = join(base, 'uploads');
mkdirSync(join(folder, '2019', '04'), { recursive: true });
for (const file of ['2019/04/bridge.jpg', '2019/04/مؤتمر.jpg', '2019/04/e\u0301te\u0301.jpg'])
  writeFileSync(join(folder, file), file);
writeFileSync(join(base, 'secret.jpg'), 'secret');
symlinkSync(join(base, 'secret.jpg'), join(folder, 'linked.jpg'));
afterAll(() => rmSync(base, { recursive: true }));

const found = async (path: string) => {
  const file = await inMediaFolder(folder, path);
  return file && relative(folder, file);
};

test('a picture is found by the tail of its address, in whichever letters', async () => {
  expect(await found('/wp-content/uploads/2019/04/bridge.jpg')).toBe('2019/04/bridge.jpg');
  const arabic = encodeURI('/blog/wp-content/uploads/2019/04/مؤتمر.jpg');
  expect(await found(arabic)).toBe('2019/04/مؤتمر.jpg');
  const composed = encodeURI('/2019/04/\u00e9t\u00e9.jpg');
  expect(await found(composed)).toBe('2019/04/e\u0301te\u0301.jpg');
});

test.each([
  '/../secret.jpg',
  '/%2e%2e/secret.jpg',
  '/%2e%2e%2fsecret.jpg',
  '/..%5csecret.jpg',
  '/linked.jpg',
  '/2019/04',
  '/2019/05/bridge-2.jpg',
  '/%00',
  '/%zz',
  '/',
])('%s is not there', async (path) => {
  expect(await found(path)).toBeNull();
});
