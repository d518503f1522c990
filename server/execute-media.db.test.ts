import { describe, expect, test } from 'vitest';
import { mediaById } from '#db/queries/media.ts';
import { articlesWithMedia } from '#db/queries/media-uses.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { Actor } from '#editorial/permissions.ts';
import { tagsFor } from './cache-tags.ts';
import { execute, executeOne } from './execute.ts';
import { carriedOut, chief, testNewsroom, writing } from './testing.ts';

const newsroom = testNewsroom();
const writer: Actor = { id: 'writer', role: 'writer' };
const now = new Date('2026-11-23T12:00:00Z');
const yesterday = new Date('2026-11-22T12:00:00Z');
const tomorrow = new Date('2026-11-24T12:00:00Z');

const adding = (name: string): CommandInput => ({
  type: 'media.add',
  ...{ name, width: 3000, height: 2000, widths: [800], focalX: 500, focalY: 400, placeholder: '' },
  status: 'waiting',
});

async function added(name: string, by: Actor = writer): Promise<string> {
  const [result] = await execute(
    { ...by, role: 'system' },
    [{ subjectId: name, commands: [adding(name)] }],
    now,
  );
  if (!result?.ok) throw new Error(JSON.stringify(result?.refusal));
  return name;
}

const change = (by: Actor, id: string, command: CommandInput, expectedVersion?: number) =>
  executeOne(by, { subjectId: id, commands: [command], expectedVersion }, now);
const codeOf = (result: Awaited<ReturnType<typeof change>>) => (result.ok ? 'done' : result.refusal.code);
const figure = (name: string) => ({
  type: 'doc' as const,
  content: [{ type: 'figure' as const, attrs: { name, alt: 'وصف', caption: '', credit: '' } }],
});
const usesOf = async (id: string) =>
  (await articlesWithMedia(newsroom.read, id, 9)).map((article) => article.id).sort();

describe('the facts of a picture', () => {
  test('are changed one by one, by its owner and by editors, and by no other writer', async () => {
    const id = await added('bridge');
    expect(codeOf(await change(writer, id, { type: 'media.describe', alt: 'جسر' }))).toBe('done');
    expect(codeOf(await change(chief, id, { type: 'media.describe', credit: 'ليلى' }))).toBe('done');
    const stranger: Actor = { id: 'someone', role: 'writer' };
    for (const command of [
      { type: 'media.describe', alt: 'x' },
      { type: 'media.crop', focalX: 0 },
      { type: 'media.remove' },
    ] as const)
      expect(codeOf(await change(stranger, id, command))).toBe('not-allowed');
    expect(await mediaById(newsroom.read, id)).toMatchObject({ alt: 'جسر', credit: 'ليلى', version: 3 });
  });

  test('are not written over what a colleague wrote meanwhile', async () => {
    const id = await added('bridge');
    const both = await Promise.all([
      change(writer, id, { type: 'media.describe', alt: 'أول' }, 1),
      change(chief, id, { type: 'media.describe', alt: 'ثان' }, 1),
    ]);
    expect(both.map(codeOf).sort()).toEqual(['done', 'stale-version']);
  });

  test('are neither added nor finished by people', async () => {
    const id = await added('bridge');
    for (const person of [writer, chief]) {
      expect(codeOf(await change(person, 'other', adding('other')))).toBe('not-allowed');
      expect(codeOf(await change(person, id, { type: 'media.finish', status: 'ready' }))).toBe('not-allowed');
    }
  });

  test('a crop lies inside the picture and has its ratio', async () => {
    const id = await added('bridge');
    const crop = (ratio: string, rectangle: object) =>
      change(writer, id, { type: 'media.crop', crops: { [ratio]: rectangle } } as CommandInput);
    expect(codeOf(await crop('1:1', { x: 0, y: 0, width: 667, height: 1000 }))).toBe('done');
    expect(codeOf(await crop('1:1', { x: 400, y: 0, width: 667, height: 1000 }))).toBe('invalid-input');
    expect(codeOf(await crop('16:9', { x: 0, y: 0, width: 500, height: 500 }))).toBe('invalid-input');
    expect(codeOf(await crop('2:1', { x: 0, y: 0, width: 500, height: 500 }))).toBe('invalid-input');
    expect((await mediaById(newsroom.read, id))?.crops).toEqual({
      '1:1': { x: 0, y: 0, width: 667, height: 1000 },
    });
  });
});

describe('where a picture is used', () => {
  test('is known from the head, from the text and from what waits to be published', async () => {
    const [hero, inText, kept] = [await added('hero'), await added('text'), await added('kept')];
    await carriedOut(
      { subjectId: 'a', commands: [writing({ heroId: hero, body: figure('text') })] },
      { subjectId: 'b', commands: [writing({ body: figure('text') }), { type: 'article.publish' }] },
      { subjectId: 'c', commands: [writing()] },
    );
    expect([await usesOf(hero), await usesOf(inText), await usesOf(kept)]).toEqual([['a'], ['a', 'b'], []]);

    await carriedOut({ subjectId: 'b', commands: [{ type: 'article.keep', content: { heroId: kept } }] });
    expect([await usesOf(inText), await usesOf(kept)]).toEqual([['a', 'b'], ['b']]);
    await carriedOut({ subjectId: 'b', commands: [{ type: 'article.discard' }] });
    expect(await usesOf(kept)).toEqual([]);

    await carriedOut({ subjectId: 'a', commands: [{ type: 'article.revise', content: { heroId: null } }] });
    expect([await usesOf(hero), await usesOf(inText)]).toEqual([[], ['a', 'b']]);
  });

  test('keeps it from being removed', async () => {
    const id = await added('hero');
    await carriedOut({ subjectId: 'a', commands: [writing({ heroId: id })] });
    expect(await change(writer, id, { type: 'media.remove' })).toMatchObject({
      refusal: { code: 'picture-used', values: { uses: 1 } },
    });
    await carriedOut({ subjectId: 'a', commands: [{ type: 'article.revise', content: { heroId: null } }] });
    expect(codeOf(await change(writer, id, { type: 'media.remove' }))).toBe('done');
    expect(await mediaById(newsroom.read, id)).toBeUndefined();
  });

  test('is where its change is seen: the articles, their lists and the front page, and no others', async () => {
    const id = await added('hero');
    await carriedOut(
      { subjectId: 'shown', commands: [writing({ heroId: id }), { type: 'article.publish' }] },
      { subjectId: 'drafted', commands: [writing({ heroId: id })] },
      { subjectId: 'other', commands: [writing({ sectionId: 'sport' }), { type: 'article.publish' }] },
    );
    newsroom.delivered.length = 0;
    await change(writer, id, { type: 'media.crop', focalX: 100 });
    const tags = newsroom.delivered.flatMap(tagsFor);
    const lists = ['edition:ar', 'section:asia', 'section:world', 'section:yemen'].map(
      (list) => `list:${list}`,
    );
    expect(tags.sort()).toEqual(['article:shown', 'front:ar', ...lists].sort());
  });
});

describe('a picture whose rights are over', () => {
  const withHero = (id: string, heroId: string) =>
    carriedOut({ subjectId: id, commands: [writing({ heroId })] });
  const until = (id: string, rightsUntil: Date) =>
    change(writer, id, { type: 'media.describe', rightsUntil });

  test('is not published by anyone, in the head or in the text', async () => {
    const id = await added('hero');
    await until(id, yesterday);
    await withHero('a', id);
    await carriedOut({ subjectId: 'b', commands: [writing({ body: figure('hero') })] });
    for (const [article, field] of [
      ['a', 'content.heroId'],
      ['b', 'content.body'],
    ] as const)
      expect(await change(chief, article, { type: 'article.publish' })).toMatchObject({
        refusal: { code: 'rights-ended', field },
      });
  });

  test('is asked about at the minute that an article is scheduled for', async () => {
    const id = await added('hero');
    await until(id, tomorrow);
    await withHero('a', id);
    const at = (hours: number) => ({
      type: 'article.schedule' as const,
      at: new Date(tomorrow.getTime() + hours * 3_600_000),
    });
    expect(codeOf(await change(chief, 'a', at(0)))).toBe('rights-ended');
    expect(codeOf(await change(chief, 'a', at(-1)))).toBe('done');
  });

  test('keeps nobody from correcting an article that shows it already', async () => {
    const id = await added('hero');
    await withHero('a', id);
    expect(codeOf(await change(chief, 'a', { type: 'article.publish' }))).toBe('done');
    await until(id, yesterday);
    const revise = (content: object) => change(chief, 'a', { type: 'article.revise', content });
    expect(codeOf(await revise({ headline: 'خبر مصحح' }))).toBe('done');
    const other = await added('other');
    await until(other, yesterday);
    expect(codeOf(await revise({ heroId: other }))).toBe('rights-ended');
  });
});
