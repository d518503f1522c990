import { describe, expect, test } from 'vitest';
import { type CommandInput, type CommandType, commandTypes } from '#editorial/commands/command.ts';
import { type Actor, permissions } from '#editorial/permissions.ts';
import { type PeopleRole, peopleRoles } from '#editorial/roles.ts';
import { bodyOf } from '#editorial/testing.ts';
import { execute } from './execute.ts';
import { testNewsroom, writing } from './testing.ts';

testNewsroom();

/** What a command needs beside its name to be carried out on one's own draft, where what is another's is refused. */
const wanted: Partial<Record<CommandType, object>> = {
  'article.write': writing(),
  'article.revise': { content: { headline: 'خبر آخر' } },
  'article.keep': { content: { headline: 'خبر', sectionId: 'yemen', body: bodyOf('نص') } },
  'article.return': { reason: 'ينقصه مصدر' },
  'person.rename': { name: 'اسم' },
};

const inputOf = (type: CommandType) => ({ type, ...wanted[type] }) as CommandInput;
const reachOf = (type: CommandType, role: PeopleRole) => permissions[type]?.[role];

/** What the door answers: 'not-allowed', or whatever else comes of it. */
async function ask(actor: Actor, type: CommandType, subjectId?: string): Promise<string> {
  const change = { commands: [inputOf(type)], ...(subjectId === undefined ? {} : { subjectId }) };
  const [result] = await execute(actor, [change]);
  return result?.ok ? 'done' : (result?.refusal.code ?? 'nothing');
}

async function draftOf(owner: string): Promise<string> {
  const [result] = await execute({ id: owner, role: 'writer' }, [{ commands: [writing()] }]);
  if (!result?.ok) throw new Error('no draft');
  return result.value.id;
}

describe.each(peopleRoles)('a %s at the door', (role) => {
  const me: Actor = { id: 'me', role };

  test.each(commandTypes)('%s', async (type) => {
    const reach = reachOf(type, role);
    expect(reach, 'a command without a row in the table').toBeDefined();
    const onArticle = type.startsWith('article.') && type !== 'article.write';
    const own = onArticle ? await draftOf('me') : type === 'person.rename' ? 'me' : undefined;
    const others = onArticle
      ? await draftOf('someone-else')
      : type === 'person.rename'
        ? 'someone-else'
        : undefined;
    const onOwn = await ask(me, type, own);
    const onOthers = others === undefined ? undefined : await ask(me, type, others);
    if (reach === 'none') {
      expect([onOwn, onOthers ?? 'not-allowed']).toEqual(['not-allowed', 'not-allowed']);
      return;
    }
    expect(onOwn).not.toBe('not-allowed');
    if (reach === 'own' && others !== undefined) expect(onOthers).toBe('not-allowed');
    if (reach === 'any' && others !== undefined) expect(onOthers).not.toBe('not-allowed');
  });
});
