import { expect, test } from 'vitest';
import { ownWords } from '#db/queries/dictionary.ts';
import { eventsOf } from '#db/queries/record.ts';
import { executeOne } from './execute.ts';
import { carriedOut, chief, testNewsroom } from './testing.ts';

const newsroom = testNewsroom();

test('a word is taken into the dictionary once and out again, and both are on record', async () => {
  await carriedOut({ commands: [{ type: 'word.add', word: 'بلوكتشين' }] });
  expect(await ownWords(newsroom.read)).toEqual(['بلوكتشين']);
  const again = await executeOne(chief, { commands: [{ type: 'word.add', word: 'بلوكتشين' }] });
  expect(again).toMatchObject({ ok: false, refusal: { code: 'already-there' } });
  await carriedOut({ commands: [{ type: 'word.remove', word: 'بلوكتشين' }] });
  expect(await ownWords(newsroom.read)).toEqual([]);
  expect((await eventsOf(newsroom.read, 'بلوكتشين')).map(({ type }) => type)).toEqual([
    'word.added',
    'word.removed',
  ]);
});

test('a sentence is no word, and a writer takes none out', async () => {
  const sentence = await executeOne(chief, { commands: [{ type: 'word.add', word: 'كلمتان هنا' }] });
  expect(sentence).toMatchObject({ ok: false, refusal: { code: 'invalid-input', field: 'word' } });
  const writer = { id: 'w', role: 'writer' as const };
  const removed = await executeOne(writer, { commands: [{ type: 'word.remove', word: 'كلمة' }] });
  expect(removed).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
});
