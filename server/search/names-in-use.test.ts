import { beforeEach, expect, test } from 'vitest';
import type { Reader } from '#db/doors.ts';
import { forgetNames, gatherNames, namesInUse } from './names-in-use.ts';
import { Vocabulary } from './vocabulary.ts';
import { WorkTime } from './work-time.ts';

const vocabulary = new Vocabulary({ version: 1, sample: 0, documents: 0 }, []);

/** A database that gives this to whatever it is asked. */
function giving(rows: Promise<never[]>): Reader {
  const query = Object.assign(rows, { from: () => query, where: () => query });
  return { select: () => query } as unknown as Reader;
}
const empty = () => giving(Promise.resolve([]));
const unasked = {} as Reader;

beforeEach(forgetNames);

test('names whose gathering fails are gathered anew', async () => {
  await expect(namesInUse(unasked, 'ar', vocabulary)).rejects.toThrow();
  await expect(namesInUse(empty(), 'ar', vocabulary)).resolves.toBeDefined();
});

test('a gathering that fails takes nothing along that came meanwhile', async () => {
  const answer = Promise.withResolvers<never[]>();
  const failed = namesInUse(giving(answer.promise), 'ar', vocabulary);
  // A turn later it has begun.
  await new Promise(setImmediate);
  await gatherNames(empty(), 'ar', vocabulary, new WorkTime());
  answer.reject(new Error('the database is locked'));
  await expect(failed).rejects.toThrow('locked');
  await expect(namesInUse(unasked, 'ar', vocabulary)).resolves.toBeDefined();
});
