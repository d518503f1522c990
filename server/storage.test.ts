import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '#db/connection.sqlite.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { loadArticles } from '#db/queries/articles.ts';
import type { Result } from '#editorial/refusal.ts';
import { databaseIn, temporaryFolder } from './backup/backup.testing.ts';
import { forgetEnv } from './env.ts';
import { executeOne } from './execute.ts';
import { prepareEditions } from './importing/editions.ts';
import { deliverWith } from './invalidation.ts';
import { blankPng } from './media/test-pictures.ts';
import { uploadPicture } from './media/upload.ts';
import { openAnswer } from './newsroom/answer.ts';
import { closeStore, putStore, store } from './store.ts';
import { carriedOut, chief, system, writing } from './testing.ts';

/** A disk of its own, where we may make one; null: we may not. */
function smallDisk(megabytes: number): string | null {
  const folder = temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

const mayMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** A newsroom with one article in a folder, as a server has it open. */
async function newsroomIn(folder: string): Promise<void> {
  process.env.WARRAQ_DATA = folder;
  forgetEnv();
  await migrateDatabase(databaseIn(folder));
  putStore(openSqlite(join(folder, 'warraq.db'), { longestWaitMs: 300 }));
  onTestFinished(closeStore);
  await prepareEditions(system);
  await carriedOut({
    subjectId: 'yemen',
    commands: [{ type: 'section.make', edition: 'ar', slug: 'yemen', name: 'اليمن', parentId: null }],
  });
  await carriedOut({ subjectId: 'story', commands: [writing()] });
}

/** As the newsroom's interface answers it over the wire. */
async function kept(headline: string) {
  const request = new Request('http://localhost/', { headers: { host: 'localhost' } });
  const answer = await openAnswer(request, () =>
    executeOne(chief, { subjectId: 'story', commands: [{ type: 'article.keep', content: { headline } }] }),
  );
  const said = (await answer.json()) as Result<unknown>;
  return {
    status: answer.status,
    code: said.ok ? 'saved' : said.refusal.code,
    retryAfter: answer.headers.get('retry-after'),
  };
}

async function held() {
  const article = (await loadArticles((await store()).read, ['story'])).get('story');
  return article?.content.headline;
}

beforeAll(() => deliverWith(async () => {}));

test('while another process has the database, saving is refused for a while and reading goes on', async () => {
  const folder = temporaryFolder();
  await newsroomIn(folder);
  expect((await kept('قبل')).status).toBe(200);
  const script = `const d = new (require('better-sqlite3'))(${JSON.stringify(join(folder, 'warraq.db'))});
    d.exec('BEGIN EXCLUSIVE'); console.log('has it'); process.stdin.on('data', () => { d.close(); process.exit() });`;
  const other = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void other.kill('SIGKILL'));
  await once(other.stdout, 'data');
  expect(await kept('أثناء')).toEqual({ status: 503, code: 'busy', retryAfter: '2' });
  expect(await held()).toBe('قبل');
  other.stdin.write('\n');
  await once(other, 'exit');
  expect((await kept('بعد')).status).toBe(200);
  expect(await held()).toBe('بعد');
});

describe.skipIf(!mayMount)('on a disk of its own', () => {
  test('a full disk: saving and uploading are refused, reading goes on, and room is all it needs', async () => {
    const folder = smallDisk(8) ?? '';
    await newsroomIn(folder);
    expect((await kept('قبل')).status).toBe(200);
    const filling = join(folder, 'filling');
    expect(() => writeFileSync(filling, Buffer.alloc(16 * 2 ** 20))).toThrow('ENOSPC');
    // What SQLite had taken already is written to first.
    let answer = await kept('أثناء');
    let last = 'قبل';
    for (let n = 0; n < 200 && answer.status === 200; n++) {
      last = `أثناء ${n} ${'كلام '.repeat(50)}`.trim();
      answer = await kept(last);
      if (answer.status !== 200) break;
    }
    expect(answer).toEqual({ status: 507, code: 'disk-full', retryAfter: '30' });
    const before = await held();
    expect(await uploadPicture({ id: 'chief', role: 'chief' }, picture())).toMatchObject({
      ok: false,
      refusal: { code: 'disk-full' },
    });
    rmSync(filling);
    expect(await held()).toBe(before);
    expect((await kept('بعد')).status).toBe(200);
    expect(await held()).toBe('بعد');
    await closeStore();
    const handle = new Sqlite(join(folder, 'warraq.db'));
    expect(handle.pragma('integrity_check', { simple: true })).toBe('ok');
    handle.close();
  });

  test('a disk that cannot be written: the command line says so and what to do, and ends', async () => {
    const folder = smallDisk(8) ?? '';
    await newsroomIn(folder);
    await closeStore();
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const { status, stderr } = spawnSync(process.execPath, ['cli/main.ts', 'reindex'], {
      ...{ encoding: 'utf8', cwd: join(import.meta.dirname, '..') },
      env: { ...process.env, WARRAQ_DATA: folder },
    });
    expect(stderr).toMatch(/cannot be written .* its disk is not mounted read-only/);
    expect(status).toBe(1);
  });
});

function picture(): Request {
  return new Request('http://localhost/', {
    method: 'POST',
    headers: { 'x-file-name': 'picture.png' },
    body: new Uint8Array(blankPng(800, 600)),
  });
}
