import { describe, expect, test } from 'vitest';
import { listOf, newestOf } from '#db/queries/listings.ts';
import { redirectsFrom } from '#db/queries/redirects.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { executeOne } from './execute.ts';
import { carriedOut, system, testNewsroom, writing } from './testing.ts';

const newsroom = testNewsroom();

type Alteration = Omit<Extract<CommandInput, { type: 'section.change' }>, 'type'>;
const change = (id: string, changes: Alteration) =>
  carriedOut({ subjectId: id, commands: [{ type: 'section.change', ...changes }] });
const refusalOf = async (command: CommandInput, subjectId?: string) => {
  const result = await executeOne(system, { subjectId, commands: [command] });
  return result.ok ? 'carried out' : `${result.refusal.code} ${result.refusal.field}`;
};
const listedIn = async (...sections: string[]) => {
  const lists = sections.map((id) => ({ list: listOf.section(id), limit: 50 }));
  return [...(await newestOf(newsroom.read, lists)).values()];
};

describe('a section that moves in the tree', () => {
  test('takes its articles along, out of the sections above and into the new ones', async () => {
    const [id = ''] = await carriedOut({ commands: [writing(), { type: 'article.publish' }] });
    await change('asia', { parentId: 'sport' });
    expect(await listedIn('yemen', 'asia', 'sport', 'world')).toEqual([[id], [id], [id], []]);
    await change('asia', { parentId: null });
    expect(await listedIn('yemen', 'asia', 'sport', 'world')).toEqual([[id], [id], [], []]);
  });

  test('leaves the articles alone that the section above has of its own', async () => {
    const [own = ''] = await carriedOut({
      commands: [writing({ sectionId: 'world' }), { type: 'article.publish' }],
    });
    await carriedOut({ commands: [writing(), { type: 'article.publish' }] });
    await change('asia', { parentId: null });
    expect(await listedIn('world')).toEqual([[own]]);
  });

  test('never becomes its own ancestor', async () => {
    const command = { type: 'section.change' as const, parentId: 'yemen' };
    expect(await refusalOf(command, 'world')).toBe('section-circle parentId');
    expect(await refusalOf({ ...command, parentId: 'atlantis' }, 'world')).toBe('section-unknown parentId');
  });
});

describe('a section’s address', () => {
  test('leads on from its old one when it is renamed', async () => {
    await change('asia', { slug: 'آسيا' });
    expect((await redirectsFrom(newsroom.read, 'ar', ['/asia'])).get('/asia')).toBe('/آسيا');
    await change('asia', { name: 'قارة آسيا' });
    expect((await redirectsFrom(newsroom.read, 'ar', ['/آسيا'])).size).toBe(0);
  });

  test.each(['latest', 'api', 'admin', 'ar', 'en'])(
    'is never %s, where something else lives',
    async (slug) => {
      const made = { type: 'section.make' as const, edition: 'ar', slug, name: 'قسم' };
      expect(await refusalOf(made)).toBe('slug-reserved slug');
      expect(await refusalOf({ type: 'section.change', slug }, 'asia')).toBe('slug-reserved slug');
    },
  );

  test('belongs to one section of an edition', async () => {
    const twin = { type: 'section.make' as const, slug: 'asia', name: 'آسيا' };
    expect(await refusalOf({ ...twin, edition: 'ar' })).toBe('slug-taken slug');
    expect(await refusalOf({ ...twin, edition: 'en' })).toBe('carried out');
  });
});

describe('the front page', () => {
  test('shows what is published in its own edition and nothing else', async () => {
    const [shown = '', draft = ''] = await carriedOut(
      { commands: [writing(), { type: 'article.publish' }] },
      { commands: [writing()] },
    );
    const arrange = (...articleIds: string[]) => ({ type: 'front.arrange' as const, articleIds });
    expect(await refusalOf(arrange(shown, shown), 'ar')).toBe('carried out');
    expect(await refusalOf(arrange(shown, draft), 'ar')).toBe('article-not-published articleIds');
    expect(await refusalOf(arrange(shown), 'en')).toBe('article-not-published articleIds');
  });
});
