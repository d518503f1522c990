import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { type CommandInput, type CommandType, commandTypes } from '#editorial/commands/command.ts';
import { type Actor, permissions } from '#editorial/permissions.ts';
import { type PeopleRole, peopleRoles } from '#editorial/roles.ts';
import { bodyOf } from '#editorial/testing.ts';
import { execute } from './execute.ts';
import { newId } from './ids.ts';
import { carriedOut, testNewsroom, writing } from './testing.ts';

const newsroom = testNewsroom();

const digest = () => createHash('sha256').update(newId()).digest('hex');

/** What a command needs beside its name to be carried out on one's own draft, where what is another's is refused. */
const wanted: Partial<Record<CommandType, object>> = {
  'article.write': writing(),
  'article.revise': { content: { headline: 'خبر آخر' } },
  'article.keep': { content: { headline: 'خبر', sectionId: 'yemen', body: bodyOf('نص') } },
  'article.return': { reason: 'ينقصه مصدر' },
  'person.rename': { name: 'اسم' },
};

/** What a command is asked of: the thing's id, and where the command itself names it, its fields. */
interface Subject {
  id?: string;
  input?: object;
}

const draft = async (owner: string): Promise<Subject> => ({ id: await draftOf(owner) });
const picture = async (owner: string): Promise<Subject> => ({ id: await pictureOf(owner) });

/** How there comes to be something of somebody's; whatever may be `own` for a role needs a line here. */
const thingOf = (type: CommandType): ((owner: string) => Promise<Subject>) | undefined => {
  if (type === 'preview.share')
    return async (owner) => ({ input: { articleId: await draftOf(owner), digest: digest(), hours: 24 } });
  if (type === 'preview.revoke') return async (owner) => ({ id: await linkOf(owner) });
  if (type === 'person.rename') return async (owner) => ({ id: owner });
  if (type.startsWith('article.')) return draft;
  return type.startsWith('media.') ? picture : undefined;
};

const refusedAs = ['not-allowed', 'not-found'];
const reachOf = (type: CommandType, role: PeopleRole) => permissions[type]?.[role];

/** What the door answers: the refusal's code, or that it was done. */
async function ask(
  actor: Actor,
  type: CommandType,
  { id, input }: Subject = {},
  expectedVersion?: number,
): Promise<string> {
  const commands = [{ type, ...wanted[type], ...input } as CommandInput];
  const change = { commands, expectedVersion, ...(id === undefined ? {} : { subjectId: id }) };
  const [result] = await execute(actor, [change]);
  return result?.ok ? 'done' : (result?.refusal.code ?? 'nothing');
}

async function draftOf(owner: string): Promise<string> {
  const [result] = await execute({ id: owner, role: 'writer' }, [{ commands: [writing()] }]);
  if (!result?.ok) throw new Error('no draft');
  return result.value.id;
}

async function pictureOf(owner: string): Promise<string> {
  const sizes = { width: 1200, height: 800, widths: [640], focalX: 500, focalY: 500, placeholder: '' };
  const add = { type: 'media.add' as const, name: `picture-${newId()}`, ...sizes };
  const [result] = await execute({ id: owner, role: 'system' }, [{ commands: [add] }]);
  if (!result?.ok) throw new Error('no picture');
  return result.value.id;
}

async function linkOf(owner: string): Promise<string> {
  const share = { type: 'preview.share' as const, digest: digest(), hours: 24 as const };
  const [id = ''] = await carriedOut({ commands: [{ ...share, articleId: await draftOf(owner) }] });
  return id;
}

describe.each(peopleRoles)('a %s at the door', (role) => {
  const me: Actor = { id: 'me', role };

  test.each(commandTypes)('%s', async (type) => {
    const reach = reachOf(type, role);
    expect(reach, 'a command without a row in the table').toBeDefined();
    const thing = thingOf(type);
    if (reach === 'own') expect(thing, 'something that belongs to somebody').toBeDefined();
    // Who writes a new article makes it, so there only another's can be asked for.
    const onOwn = await ask(me, type, type === 'article.write' ? {} : await thing?.('me'));
    const onOthers = thing && (await ask(me, type, await thing('someone-else')));
    if (reach === 'none') {
      expect(onOwn).toBe('not-allowed');
      expect(refusedAs).toContain(onOthers ?? 'not-allowed');
      return;
    }
    expect(onOwn).not.toBe('not-allowed');
    if (reach === 'own') expect(refusedAs).toContain(onOthers);
    if (reach === 'any' && thing) expect(onOthers).not.toBe('not-allowed');
  });
});

test('a writer learns nothing of a colleague’s draft, not even that it is there or has changed', async () => {
  const me: Actor = { id: 'me', role: 'writer' };
  const theirs: Subject = { id: await draftOf('someone-else') };
  for (const type of commandTypes.filter((one) => one.startsWith('article.') && one !== 'article.write')) {
    for (const version of [undefined, 1, 99]) {
      const answers = [await ask(me, type, theirs, version), await ask(me, type, { id: 'nobodys' }, version)];
      expect(new Set(answers).size, `${type} ${version}: ${answers}`).toBe(1);
    }
  }
  const share = (articleId: string): Subject => ({ input: { articleId, digest: digest(), hours: 24 } });
  expect(await ask(me, 'preview.share', share(theirs.id as string))).toBe('not-found');
  expect(await ask(me, 'preview.share', share('nobodys'))).toBe('not-found');
  expect(await ask(me, 'preview.revoke', { id: await linkOf('someone-else') })).toBe('not-found');
});

test('nobody becomes another by saying so in a command', async () => {
  const me: Actor = { id: 'me', role: 'writer' };
  const claims = {
    ownerId: 'someone-else',
    actorId: 'system',
    role: 'system',
    status: 'published',
    version: 9,
  };
  const claiming = { ...writing({ ...claims } as object), ...claims } as CommandInput;
  const theirs = await draftOf('someone-else');
  const [onTheirs, onNew] = await execute(me, [
    { subjectId: theirs, commands: [claiming] },
    { commands: [claiming] },
  ]);
  expect(onTheirs).toMatchObject({ ok: false });
  // What is no field of the command is refused or comes to nothing.
  if (!onNew?.ok) return;
  const made = (await loadArticles(newsroom.read, [onNew.value.id])).get(onNew.value.id);
  expect(made).toMatchObject({ ownerId: 'me', status: 'draft', version: 1 });
});
