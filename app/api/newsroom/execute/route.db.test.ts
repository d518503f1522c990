import { expect, test } from 'vitest';
import { commandTypes } from '#editorial/commands/command.ts';
import { permissions } from '#editorial/permissions.ts';
import { type PeopleRole, peopleRoles } from '#editorial/roles.ts';
import { addPerson } from '#server/people/add-person.ts';
import { TestBrowser } from '#server/session/browser.testing.ts';
import { testNewsroom } from '#server/testing.ts';
import { POST } from './route.ts';

process.env.AUTH_SECRET = 'a secret of tests, and of nothing else';
testNewsroom();

const password = 'correct-horse-battery';

async function browserOf(role: PeopleRole) {
  const email = `${role}@warraq.test`;
  await addPerson({ name: 'سلمى', email, role, password });
  const browser = new TestBrowser();
  await browser.signIn(email, password);
  return browser;
}
const status = async (browser: TestBrowser, type: string, subjectId = 'nothing') => {
  const body = { subjectId, commands: [{ type }] };
  return (await POST(browser.request('/api/newsroom/execute', 'POST', body))).status;
};

test.each(peopleRoles)('a %s is answered 403 for every command that is not theirs', async (role) => {
  const browser = await browserOf(role);
  const refused = commandTypes.filter((type) => permissions[type][role] === 'none');
  for (const type of refused) expect(await status(browser, type), type).toBe(403);
  const allowed = commandTypes.filter((type) => permissions[type][role] === 'any');
  for (const type of allowed) expect(await status(browser, type), type).not.toBe(403);
});

test('a thing has an id that may stand in a cache tag', async () => {
  const browser = await browserOf('chief');
  for (const id of ['', 'خبر', 'a b', 'a:b', 'a/b', 'a'.repeat(65)])
    expect(await status(browser, 'article.publish', id), id).toBe(422);
});

test('who is not signed in is answered 401, and another site’s page 403, whatever they ask for', async () => {
  for (const type of commandTypes) expect(await status(new TestBrowser(), type), type).toBe(401);
  const browser = await browserOf('administrator');
  const request = browser.request('/api/newsroom/execute', 'POST', {});
  request.headers.set('origin', 'https://evil.test');
  expect((await POST(request)).status).toBe(403);
});
