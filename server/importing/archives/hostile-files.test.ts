import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inWords } from '#editorial/complaint.ts';
import { tooLarge } from '../largest-item.ts';
import { fieldsOf, fileWith, itemsIn, post, wordpressFile } from './testing.ts';

const good = wordpressFile(post());
const declared = (declaration: string) => good.replace('<rss', `${declaration}<rss`);

async function faultsIn(contents: string | Uint8Array, name?: string): Promise<string[]> {
  return (await itemsIn(fileWith(contents, name))).flatMap(({ fault }) => (fault ? inWords(fault) : []));
}

const bomb = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "&a;&a;">`).join('')}]>`;

test.each<[string, string | Uint8Array, RegExp]>([
  ['entities that grow', declared(bomb), /DOCTYPE/],
  ['an external entity', declared('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), /DOCTYPE/],
  ['a foreign document type', declared('<!DOCTYPE r SYSTEM "http://127.0.0.1/x.dtd">'), /DOCTYPE/],
  ['a file packed with gzip', gzipSync(good), /gzip/],
  ['a zip file', Buffer.from('PK\x03\x04rest of it'), /zip/],
  ['what is no XML', 'title: خبر', /no XML/],
  ['an empty file', '', /nothing in it/],
  ['XML of another kind', '<ruleset name="x"><rule/></ruleset>', /begins with <ruleset>/],
  ['a page', '<!DOCTYPE html><html><body>نص</body></html>', /begins with <html>/],
  [
    'bytes that are not UTF-8',
    Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe])]),
    /UTF-8 at byte \d+/,
  ],
  ['an unknown encoding', good.replace('UTF-8', 'klingon'), /klingon/],
  ['elements without end', good.replace('<item>', `<item>${'<b>'.repeat(300)}`), /nested/],
])('%s is refused with its reason, and no other item is made of it', async (_, contents, reason) => {
  expect((await faultsIn(contents)).join()).toMatch(reason);
});

test('an entity that is declared nowhere is not expanded', async () => {
  const items = await itemsIn(fileWith(good.replace('<![CDATA[خبر]]>', 'خبر &xxe;')));
  expect(fieldsOf(items[0] as never).title).toBe('خبر &xxe;');
});

test('a byte at fault is named by its place', async () => {
  const bytes = Buffer.from(good);
  const at = bytes.indexOf('نص');
  bytes[at] = 0xff;
  expect(await faultsIn(bytes)).toEqual([`is not UTF-8 at byte ${at}: save it as UTF-8`]);
});

test('of a file that was cut, what came before is there and the rest is told', async () => {
  const whole = wordpressFile(
    post({ 'wp:post_id': '1' }),
    post({ 'wp:post_id': '2' }),
    post({ 'wp:post_id': '3' }),
  );
  const items = await itemsIn(fileWith(whole.slice(0, whole.lastIndexOf('<item>') + 200)));
  expect(items.map(({ text, fault }) => fault?.complaint ?? fieldsOf({ text } as never).externalId)).toEqual([
    'wordpress:old.example:1',
    'wordpress:old.example:2',
    'cut',
  ]);
});

test('an item whose tags are crossed is refused at its line, and those around it are read', async () => {
  const crossed = post({ 'wp:post_id': '2' }).replace('</title>', '');
  const items = await itemsIn(
    fileWith(wordpressFile(post({ 'wp:post_id': '1' }), crossed, post({ 'wp:post_id': '3' }))),
  );
  expect(items.map(({ fault, line }) => [fault?.complaint, line])).toEqual([
    [undefined, 4],
    ['not-whole', 5],
    [undefined, 6],
  ]);
});

test('a file in another encoding is read as it says', async () => {
  const arabic = good.replace('UTF-8', 'windows-1256');
  // خ in windows-1256 is 0xCE, ب is 0xC8, ر is 0xD1.
  const bytes = Buffer.from(
    arabic.replace('<![CDATA[خبر]]>', '@@@').replace(/[\u0600-\u06ff]/g, '?'),
    'latin1',
  );
  const at = bytes.indexOf('@@@');
  bytes.set([0xce, 0xc8, 0xd1], at);
  const [item] = await itemsIn(fileWith(bytes));
  expect(fieldsOf(item as never).title).toBe('خبر');
  const [wide] = await itemsIn(fileWith(Buffer.from(`\uFEFF${good.replace('UTF-8', 'UTF-16')}`, 'utf16le')));
  expect(fieldsOf(wide as never).title).toBe('خبر');
});

const megabytes33 = 'x'.repeat(33 * 1024 * 1024);

test('an item larger than what one may be is refused, and the next is read', async () => {
  const large = post({ 'wp:post_id': '1', 'content:encoded': megabytes33 });
  const items = await itemsIn(fileWith(wordpressFile(large, post({ 'wp:post_id': '2' }))));
  expect(items.map(({ fault }) => fault)).toEqual([tooLarge, undefined]);
});

test('a text without end that is not in CDATA ends the reading', async () => {
  const large = wordpressFile(post()).replace('<![CDATA[خبر]]>', megabytes33);
  expect((await faultsIn(large)).join()).toMatch(/more than 32 MB/);
});

test.each([
  ['of many names', (n: number) => `a${n}="" `],
  ['without a value', () => 'a '],
])('a tag without end, of attributes %s, ends the reading', async (_, attribute) => {
  const attributes = Array.from({ length: 2000 }, (_, n) => attribute(n)).join('');
  const large = wordpressFile(post()).replace('<item>', `<item ${attributes}>`);
  expect((await faultsIn(large)).join()).toMatch(/more than 1000 attributes/);
});

test.each<[string, string, RegExp]>([
  ['no JSON', '{"db": [nonsense', /no JSON/],
  ['JSON of another kind', '{"articles": []}', /no Ghost export/],
  ['a cut export', '{"db":[{"data":{"posts":[{"id":"1","title":"خبر","status":"published"},{"id', /cut/],
  ['a row without end', `{"db":[{"data":{"posts":[{"id":"${megabytes33}`, /more than 32 MB/],
])('%s is refused with its reason', async (_, contents, reason) => {
  expect((await faultsIn(contents, 'ghost.json')).join()).toMatch(reason);
});
