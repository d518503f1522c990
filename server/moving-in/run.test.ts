import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { importById } from '#db/queries/imports.ts';
import { newsroomLine } from '#editorial/moving/lines.ts';
import type { Person } from '../session/person.ts';
import { testNewsroom } from '../testing.ts';
import { runImports } from './run.ts';
import { settleImport } from './settle.ts';
import { takeImportIn } from './take-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-run-'));
process.env.WARRAQ_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const newsroom = testNewsroom();
const administrator = { id: 'a', role: 'administrator' } as Person;

async function sent(name: string, text: string): Promise<string> {
  const request = new Request('http://localhost/api/newsroom/imports', {
    method: 'POST',
    body: text,
    headers: { 'x-file-name': encodeURIComponent(name) },
  });
  const result = await takeImportIn(administrator, request);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.id;
}

const settle = async (settlement: Parameters<typeof settleImport>[0]) => (await settleImport(settlement)).ok;

/** The import when it has ended, as the server's timer brings it there. */
function endOf(id: string) {
  return vi.waitFor(
    async () => {
      await runImports(newsroom.store, settle);
      const row = await importById(newsroom.read, id);
      if (row?.state === 'waiting' || row?.state === 'running') throw new Error(`It is ${row.state}.`);
      return row;
    },
    { timeout: patienceMs, interval: 100 },
  );
}

/** The command line loads half of the project first. */
const patienceMs = 60_000;

test(
  'an import whose items were refused is done, and says so',
  async () => {
    const row = await endOf(await sent('all.ndjson', '{"title":"خبر","body":"نص"}\n{"body":"نص"}\n'));
    expect(row).toMatchObject({ state: 'done', progress: { counts: { made: 1, refused: 1 } } });
    expect(row?.progress.summary).toMatch(/^1 made, .*, 1 refused/);
  },
  patienceMs,
);

test(
  'an import that breaks off has failed, whatever its exit code, and its last words are kept',
  async () => {
    const id = await sent('all.ndjson', '{"title":"خبر","body":"نص"}\n');
    vi.stubEnv('SITE_URL', 'nowhere');
    const row = await endOf(id);
    vi.unstubAllEnvs();
    expect(row?.state).toBe('failed');
    expect(row?.progress.summary).toContain('SITE_URL');
  },
  patienceMs,
);

test(
  'an exported newsroom that finds articles here has failed, and says why in words of the newsroom alone',
  async () => {
    await endOf(await sent('own.ndjson', '{"title":"خبر لنا","body":"نص"}\n'));
    const row = await endOf(await sent('warraq.ndjson', newsroomLine));
    expect(row?.state).toBe('failed');
    expect(row?.progress.faults).toMatchObject([
      { file: 'warraq.ndjson', refusal: { field: 'file', values: { complaint: 'newsroom-filled' } } },
    ]);
    expect(row?.progress.summary).toBe('');
  },
  patienceMs,
);

test('an import that somebody stopped before its turn is not begun', async () => {
  const id = await sent('all.ndjson', '{"title":"خبر","body":"نص"}\n');
  await runImports(newsroom.store, async () => false);
  expect((await importById(newsroom.read, id))?.state).toBe('waiting');
});
