import { expect, test } from 'vitest';
import type { RawItem } from '#editorial/importing/item.ts';
import { testNewsroom } from '../testing.ts';
import { Checking } from './checking.ts';
import { readOne } from './reading.ts';
import { file, imported, line } from './testing.ts';

testNewsroom();

const whole = 'standfirst: أول رحلة اليوم.\nauthors: [سلمى]\ntopics: [قطارات]';

async function found(item: RawItem, options: { locale?: string; section?: string } = {}): Promise<string[]> {
  const checking = await Checking.load();
  return [readOne(item)].flatMap((reading) =>
    checking.of(reading, options).map(({ code, path }) => `${code} ${path}`),
  );
}

test('an item is looked at as the article that it will be', async () => {
  expect(await found(file('a.md', 'title: وصل الى بغداد', 'بلا نقطة في آخره'))).toEqual([
    'standfirst-empty standfirst',
    'author-missing authorIds',
    'topic-missing topicIds',
    'misspelling headline',
    'stop-missing body.content.0',
  ]);
  expect(await found(file('a.md', `title: القطار الليلي\n${whole}`))).toEqual([]);
});

test('a section is looked at by the name that readers will see', async () => {
  const inSection = (fields: string) => file('a.md', `title: القطار الليلي\n${whole}\n${fields}`);
  await imported([inSection('section: ports\nsectionName: الموانئ')]);
  expect(await found(inSection('section: ports'))).toEqual([]);
  expect(await found(inSection('section: Ports\nsectionName: Ports'))).toEqual([]);
  expect(await found(inSection('section: rail'))).toEqual(['section-untranslated sectionId']);
  expect(await found(inSection('section: rail\nsectionName: القطارات'))).toEqual([]);
  expect(await found(inSection(''), { section: 'rail' })).toEqual(['section-untranslated sectionId']);
});

test('a picture beside the item needs its own credit, one of the library brings it', async () => {
  const withPicture = (fields: string) => file('a.md', `title: القطار الليلي\n${whole}\n${fields}`);
  expect(await found(withPicture('image: train.jpg'))).toEqual([
    'alternative-missing heroAlt',
    'credit-missing heroId',
  ]);
  expect(await found(withPicture('image: train.jpg\nimageAlt: قطار\nimageCredit: سلمى'))).toEqual([]);
  expect(await found(withPicture('image: train\nimageAlt: قطار'))).toEqual([]);
});

test('an item that cannot be read, or has no edition, is refused elsewhere', async () => {
  expect(await found({ ...line(1, {}), text: '{' })).toEqual([]);
  expect(await found(file('a.md', 'title: Bonjour\nlocale: fr'))).toEqual([]);
});
