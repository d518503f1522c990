import { describe, expect, test } from 'vitest';
import { POST } from '#app/api/newsroom/execute/route.ts';
import { type CommandInput, type CommandType, commandTypes } from '#editorial/commands/command.ts';
import { type Actor, permissions } from '#editorial/permissions.ts';
import { type PeopleRole, peopleRoles } from '#editorial/roles.ts';
import { bodyOf } from '#editorial/testing.ts';
import { execute } from './execute.ts';
import { addPerson } from './people/add-person.ts';
import { TestBrowser } from './session/browser.testing.ts';
import { testNewsroom, writing } from './testing.ts';

process.env.AUTH_SECRET = 'a secret of tests, and of nothing else';
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

describe('the same over the wire', () => {
  const password = 'correct-horse-battery';

  async function browserOf(role: PeopleRole) {
    const email = `${role}@warraq.test`;
    await addPerson({ name: 'سلمى', email, role, password });
    const browser = new TestBrowser();
    await browser.signIn(email, password);
    return browser;
  }
  const status = async (browser: TestBrowser, type: string, more: object = {}) => {
    const body = { subjectId: 'nothing', commands: [{ type, ...more }] };
    return (await POST(browser.request('/api/newsroom/execute', 'POST', body))).status;
  };

  test.each(peopleRoles)('a %s is answered 403 for every command that is not theirs', async (role) => {
    const browser = await browserOf(role);
    const refused = commandTypes.filter((type) => reachOf(type, role) === 'none');
    for (const type of refused) expect(await status(browser, type, wanted[type]), type).toBe(403);
    const allowed = commandTypes.filter((type) => reachOf(type, role) === 'any');
    for (const type of allowed) expect(await status(browser, type), type).not.toBe(403);
  });

  test('who is not signed in is answered 401, and another site’s page 403, whatever they ask for', async () => {
    for (const type of commandTypes)
      expect(await status(new TestBrowser(), type, wanted[type]), type).toBe(401);
    const browser = await browserOf('administrator');
    const request = browser.request('/api/newsroom/execute', 'POST', {});
    request.headers.set('origin', 'https://evil.test');
    expect((await POST(request)).status).toBe(403);
  });
});
