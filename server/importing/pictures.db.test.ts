import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { articlesByExternalIds, loadArticles } from '#db/queries/articles.ts';
import { knownPictures } from '#db/queries/media.ts';
import type { Article } from '#editorial/article.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import { executeOne } from '../execute.ts';
import { inspecting } from '../media/press.ts';
import { photograph } from '../media/test-pictures.ts';
import { localServer } from '../outbound/local-server.testing.ts';
import { isPublicOrOwnAddress } from '../outbound/public-address.ts';
import { indexFaults } from '../search/verify.ts';
import { chief, testNewsroom } from '../testing.ts';
import type { PictureOptions } from './fetched-pictures.ts';
import { Pictures } from './pictures.ts';
import { imported, line, told } from './testing.ts';

const newsroom = testNewsroom();
const folder = mkdtempSync(join(tmpdir(), 'warraq-import-pictures-'));
process.env.WARRAQ_DATA = folder;

/** What the old site has, by path; a number is a status. */
const site = new Map<string, Buffer | number>();
const old = localServer((request, response: ServerResponse) => {
  const found = site.get(request.url ?? '') ?? 404;
  if (typeof found === 'number') response.writeHead(found).end();
  else response.end(found);
});
let bridge: Buffer;
let harbour: Buffer;
beforeAll(async () => {
  bridge = await photograph(900, 600).jpeg().toBuffer();
  harbour = await photograph(800, 500).png().toBuffer();
});
beforeEach(() => {
  site.clear();
  old.asked.length = 0;
});
afterAll(() => {
  inspecting.kill();
  rmSync(folder, { recursive: true });
});

const figures = (...paths: string[]) =>
  paths.map((path) => `<figure><img src="${old.origin}${path}" alt="صورة"></figure>`).join('');
const story = (...paths: string[]) =>
  line(1, { externalId: 'old-1', title: 'خبر', body: undefined, bodyHtml: `<p>نص</p>${figures(...paths)}` });

/** A run of the import, which knows nothing that is not in the database. */
async function run(item: ReturnType<typeof story>, options: PictureOptions = {}) {
  const pictures = await Pictures.load({ mayReach: isPublicOrOwnAddress, ...options });
  const [result] = told(await imported([item], { pictures }));
  return { result, pictures, reasons: [...pictures.refused.values()] };
}

async function known() {
  const found = (await articlesByExternalIds(newsroom.read, ['old-1'])).get('old-1');
  if (!found) throw new Error('The story is there.');
  return found;
}

async function article() {
  const { id } = await known();
  return (await loadArticles(newsroom.read, [id])).get(id) as Article;
}

async function shown(): Promise<string[]> {
  return figuresIn((await article()).content.body);
}

describe('a picture at an address', () => {
  test('is brought into the library under the name of its file, and as large as there is one', async () => {
    site.set('/wp-content/uploads/bridge.jpg', bridge);
    const { result, reasons } = await run(story('/wp-content/uploads/bridge-300x200.jpg'));
    expect([result, reasons]).toEqual(['made', []]);
    expect(await shown()).toEqual([expect.stringMatching(/^bridge-[0-9a-f]{10}$/)]);
    expect(old.asked).toEqual(['/wp-content/uploads/bridge.jpg']);
  });

  test('is the size that was asked for where nothing larger is left', async () => {
    site.set('/bridge-300x200.jpg', bridge);
    await run(story('/bridge-300x200.jpg'));
    expect(old.asked).toEqual(['/bridge.jpg', '/bridge-scaled.jpg', '/bridge-300x200.jpg']);
    expect(await shown()).toHaveLength(1);
  });

  test('is fetched once, in one run and in later ones', async () => {
    site.set('/bridge.jpg', bridge);
    await run(story('/bridge.jpg', '/bridge-300x200.jpg'));
    const { result } = await run(story('/bridge.jpg', '/bridge-150x150.jpg', '/bridge.jpg'));
    expect([result, old.asked]).toEqual(['changed', ['/bridge.jpg']]);
    expect(new Set(await shown()).size).toBe(1);
  });

  test('is the same picture as one at another address with the same bytes', async () => {
    site.set('/bridge.jpg', bridge).set('/copy.jpg', bridge).set('/harbour.png', harbour);
    await run(story('/bridge.jpg', '/copy.jpg', '/harbour.png'));
    expect(await knownPictures(newsroom.read)).toHaveLength(2);
  });

  test.each([
    ['kept', ['/bridge.jpg', '/harbour.png']],
    ['left out', ['/bridge.jpg', '/gone.jpg']],
  ])('leaves the index with the words that the text has then: %s', async (_, paths) => {
    site.set('/bridge.jpg', bridge).set('/harbour.png', harbour);
    await run(story(...paths));
    expect(await indexFaults(newsroom.read)).toMatchObject({ published: 1, missing: [], different: [] });
  });

  test('is left out and told where it is no picture or not there, and not asked for again', async () => {
    site.set('/page.jpg', Buffer.from('<html>no picture</html>'));
    const item = story('/page.jpg', '/gone.jpg');
    const { result, reasons } = await run(item);
    expect(result).toBe('made');
    expect(reasons.toSorted()).toEqual(['is refused: picture-format', 'was answered with status 404']);
    expect(await shown()).toEqual([]);
    expect((await run(item)).result).toBe('unchanged');
    expect(old.asked).toHaveLength(2);
  });

  test('is not asked of this machine unless a caller allows it', async () => {
    site.set('/bridge.jpg', bridge);
    const { reasons } = await run(story('/bridge.jpg'), { mayReach: undefined });
    expect(reasons).toEqual([expect.stringContaining('private-address')]);
    expect(old.asked).toEqual([]);
  });
});

describe('a picture that could not be had now', () => {
  test('is tried again when the import is run again, and the item is unchanged until it comes', async () => {
    site.set('/bridge.jpg', 503);
    const item = story('/bridge.jpg');
    expect((await run(item)).result).toBe('made');
    expect((await run(item)).result).toBe('unchanged');
    site.set('/bridge.jpg', bridge);
    expect((await run(item)).result).toBe('changed');
    expect(await shown()).toHaveLength(1);
    expect((await run(item)).result).toBe('unchanged');
    expect(old.asked).toHaveLength(3);
  });

  test('does not bring an article back to its file that an editor has corrected meanwhile', async () => {
    site.set('/bridge.jpg', 503);
    const item = story('/bridge.jpg');
    await run(item);
    const { id } = await known();
    await executeOne(chief, {
      subjectId: id,
      commands: [{ type: 'article.revise', content: { headline: 'مصحّح' } }],
    });
    site.set('/bridge.jpg', bridge);
    expect((await run(item)).result).toBe('left');
    expect((await article()).content.headline).toBe('مصحّح');
    // The editor finds it in the library.
    expect(await knownPictures(newsroom.read)).toHaveLength(1);
  });

  test('stands on a host that is left alone after five failures, and that is told', async () => {
    const paths = Array.from({ length: 20 }, (_, n) => `/${n}.jpg`);
    for (const path of paths) site.set(path, 500);
    const { pictures } = await run(story(...paths));
    expect(pictures.silentHosts).toEqual([new URL(old.origin).host]);
    // Four are under way at once.
    expect(old.asked.length).toBeGreaterThanOrEqual(5);
    expect(old.asked.length).toBeLessThanOrEqual(8);
  });

  test('was left out of a run without pictures, and comes with the next that has them', async () => {
    site.set('/bridge.jpg', bridge);
    const item = story('/bridge.jpg');
    expect((await run(item, { isOff: true })).result).toBe('made');
    expect((await run(item, { isOff: true })).result).toBe('unchanged');
    expect(old.asked).toEqual([]);
    expect((await run(item)).result).toBe('changed');
    expect(await shown()).toHaveLength(1);
  });
});

test('a file that is not beside its item is told by its path: two folders may each miss one of a name', async () => {
  const pictures = await Pictures.load();
  const beside = (externalId: string, name: string) => ({
    ...line(1, { externalId, title: externalId, image: 'bridge.jpg' }),
    folder: join(folder, name),
  });
  const items = [beside('a', 'one'), beside('b', 'two'), beside('c', 'two')];
  expect(told(await imported(items, { pictures }))).toEqual(['made', 'made', 'made']);
  expect([...pictures.refused]).toEqual([
    [join(folder, 'one', 'bridge.jpg'), 'is not there'],
    [join(folder, 'two', 'bridge.jpg'), 'is not there'],
  ]);
});

test('a local copy of the pictures is looked into before the old site is asked', async () => {
  const uploads = join(folder, 'uploads');
  mkdirSync(join(uploads, '2019'), { recursive: true });
  writeFileSync(join(uploads, '2019', 'bridge.jpg'), bridge);
  site.set('/harbour.png', harbour);
  await run(story('/wp-content/uploads/2019/bridge-300x200.jpg', '/harbour.png'), { mediaFolder: uploads });
  expect(await shown()).toHaveLength(2);
  expect(old.asked).toEqual(['/harbour.png']);
});
