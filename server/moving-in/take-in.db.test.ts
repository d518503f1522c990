import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isolate } from '#arabic/isolate.ts';
import { importById } from '#db/queries/imports.ts';
import { eventsOf } from '#db/queries/record.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { readImports } from '../desk/imports.ts';
import { executeOne } from '../execute.ts';
import { incomingFolder } from '../media/folders.ts';
import type { Person } from '../session/person.ts';
import { carriedOut, system, testNewsroom } from '../testing.ts';
import { importFolder, sentFile } from './folders.ts';
import { takeImportIn } from './take-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-moving-in-'));
process.env.WARRAQ_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const newsroom = testNewsroom();
const administrator = { id: 'a', role: 'administrator' } as Person;

const sent = (text: string, name: string, asked = '') =>
  new Request(`http://localhost/api/newsroom/imports${asked}`, {
    method: 'POST',
    body: text,
    headers: { 'x-file-name': encodeURIComponent(name) },
  });
async function takenIn(name = 'قديم.ndjson', asked = ''): Promise<string> {
  const result = await takeImportIn(administrator, sent('{"title":"خبر"}', name, asked));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.id;
}
const stateOf = async (id: string) => (await importById(newsroom.read, id))?.state;
const given = (id: string, command: CommandInput, by = administrator as Person | typeof system) =>
  executeOne(by, { subjectId: id, commands: [command] });

describe('a file that is sent to be imported', () => {
  test('lies whole under its own name, and waits for its turn', async () => {
    const id = await takenIn('قديم.ndjson', '?edition=ar&trial=1');
    expect(readFileSync(sentFile(id, 'قديم.ndjson'), 'utf8')).toBe('{"title":"خبر"}');
    expect(await importById(newsroom.read, id)).toMatchObject({
      ...{ name: 'قديم.ndjson', bytes: 18, state: 'waiting', isTrial: true, edition: 'ar', by: 'a' },
    });
    expect(readdirSync(incomingFolder())).toEqual([]);
  });

  test('is kept inside its folder, whatever it is called', async () => {
    const id = await takenIn('../../..\\up/.hidden.xml');
    expect((await importById(newsroom.read, id))?.name).toBe('hidden.xml');
    expect(existsSync(sentFile(id, 'hidden.xml'))).toBe(true);
  });

  test.each(['قديم.zip', 'archive', 'x.xml.exe'])('%s is refused, with what can be read', async (name) => {
    const refused = await takeImportIn(administrator, sent('PK', name));
    const values = { endings: isolate('.xml .json .ndjson .jsonl .md .markdown .txt') };
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'import-format', field: 'file', values } });
  });

  test.each(['a.markdown', 'a.jsonl', 'A.MD'])('%s is taken, as the command takes it', async (name) => {
    expect(await stateOf(await takenIn(name))).toBe('waiting');
  });

  test('is for administrators alone', async () => {
    const chief = { id: 'c', role: 'chief' } as Person;
    expect(await takeImportIn(chief, sent('{}', 'a.ndjson'))).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});

describe('an import', () => {
  test('goes from state to state, and each change is on record', async () => {
    const id = await takenIn();
    await carriedOut({ subjectId: id, commands: [{ type: 'import.begin' }] });
    expect(await stateOf(id)).toBe('running');
    expect(await given(id, { type: 'import.remove' })).toMatchObject({ refusal: { code: 'wrong-state' } });
    expect((await given(id, { type: 'import.stop' })).ok).toBe(true);
    expect(await stateOf(id)).toBe('stopping');
    await given(id, { type: 'import.end', state: 'stopped' }, system);
    expect(await stateOf(id)).toBe('stopped');
    expect((await given(id, { type: 'import.resume' })).ok).toBe(true);
    expect(await stateOf(id)).toBe('waiting');
    expect((await eventsOf(newsroom.read, id)).map(({ type }) => type).sort()).toEqual([
      'import.added',
      'import.begun',
      'import.ended',
      'import.resumed',
      'import.stopped',
    ]);
  });

  test('that is taken off the list leaves no file behind', async () => {
    const id = await takenIn();
    await given(id, { type: 'import.stop' });
    expect((await given(id, { type: 'import.remove' })).ok).toBe(true);
    expect(existsSync(importFolder(id))).toBe(false);
    expect(await readImports()).toEqual([]);
  });

  test('is begun and ended by the server alone', async () => {
    const id = await takenIn();
    for (const command of [{ type: 'import.begin' }, { type: 'import.end', state: 'done' }] as const)
      expect(await given(id, command)).toMatchObject({ refusal: { code: 'not-allowed' } });
  });
});
