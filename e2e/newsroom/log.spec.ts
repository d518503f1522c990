import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sharedHours } from '#editorial/shared-hours.ts';
import { ask } from '../support/ask.ts';
import { importItems } from '../support/import.ts';
import { send } from '../support/newsroom-door.ts';
import { openOwnNewsroom } from '../support/own-newsroom.ts';
import { newPerson } from '../support/people.ts';

const file = join(tmpdir(), `warraq-log-${process.pid}.ndjson`);
const stranger = 'hunter2-of-a-stranger';

test('the log of a newsroom at work is JSON, and holds no secret and nobody', async () => {
  test.setTimeout(120_000);
  const own = await openOwnNewsroom(
    (into) => importItems([{ externalId: 'one', title: 'خبر', section: 'world', body: 'نص.' }], into),
    { log: file, env: { LOG_LEVEL: 'trace', WEBHOOK_PRIVATE: 'allow' } },
  );
  const secrets: string[] = [stranger];
  try {
    const person = await newPerson('administrator', own);
    const { email, password, cookie } = person;
    secrets.push(email, password, ...cookie.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1)));
    const json = { 'content-type': 'application/json', origin: own.origin, cookie };
    const post = async (path: string, body: object, headers: Record<string, string> = json) => {
      const answer = await fetch(own.origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await answer.json().catch(() => null)) as { value?: Record<string, string> } | null;
    };

    await post('/api/auth/sign-in/email', { email, password: stranger }, { ...json, cookie: '' });
    const invite = { name: 'نورة السالم', email: 'noura@warraq.test', role: 'writer' };
    const link = await post('/api/newsroom/people/links', { invite });
    const path = link?.value?.path ?? '';
    expect(path).toMatch(/^\/admin\/welcome\/[\w-]{43}$/);
    secrets.push(path.split('/').at(-1) ?? '', invite.email, invite.name);
    await ask(path, { at: own });
    await post(
      '/api/newsroom/welcome',
      { token: path.split('/').at(-1), password: stranger },
      { ...json, cookie: '' },
    );

    const articles = (await (await fetch(`${own.origin}/api/v1/articles`)).json()) as {
      items: { id: string }[];
    };
    const id = articles.items[0]?.id ?? '';
    const shared = await post(`/api/newsroom/articles/${id}/links`, { hours: sharedHours[0] });
    const token = shared?.value?.token ?? '';
    expect(token).not.toBe('');
    secrets.push(token);
    await ask(`/admin/shared/${token}`, { at: own });

    const hook = await post('/api/newsroom/webhooks', {
      make: { address: `http://127.0.0.1:1/hook?token=${stranger}`, events: ['published'], edition: null },
    });
    secrets.push(hook?.value?.secret ?? '');
    await send(person, [{ type: 'article.revise', content: { headline: 'خبر آخر' } }], id);
    await ask(`/search?q=${stranger}`, { at: own, headers: { authorization: `Bearer ${stranger}`, cookie } });
    await ask(`/admin/nothing?email=${email}`, { at: own, headers: { cookie } });
    expect((await ask('/readyz', { at: own })).text).toBe('ready\n');

    const host = `localhost:${own.port}`;
    expect((await ask('/metrics', { at: own, headers: { host } })).text).toContain('warraq_sessions 1');
    const led: Record<string, string>[] = [
      { host, 'x-forwarded-for': '192.0.2.1' },
      { host: 'news.example' },
    ];
    for (const headers of led) expect((await ask('/metrics', { at: own, headers })).status).toBe(404);
    const { headers } = await ask('/admin', { at: own });
    const text = await readFile(file, 'utf8');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      lines.some(({ requestId, msg }) => requestId === headers['x-request-id'] && msg === 'answered'),
    ).toBe(true);
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(5);
      for (const form of [secret, encodeURIComponent(secret), decodeURIComponent(secret)])
        expect(text.includes(form), `the log has “${form}”`).toBe(false);
    }
  } finally {
    await own.close();
    await rm(file, { force: true });
  }
});
