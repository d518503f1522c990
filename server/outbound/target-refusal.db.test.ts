import { beforeEach, expect, test } from 'vitest';
import { env } from '../env.ts';
import { executeOne } from '../execute.ts';
import { chief, testNewsroom } from '../testing.ts';
import { newSecret } from './signature.ts';
import { refuseTargets } from './target-refusal.ts';

testNewsroom();
const administrator = { ...chief, role: 'administrator' as const };

beforeEach(() => {
  Object.assign(env(), { mayWebhooksBePrivate: false });
});

const make = (address: string) =>
  executeOne(administrator, {
    commands: [{ type: 'webhook.make', address, events: ['published'], edition: null, secret: newSecret() }],
  });

test.each([
  'http://127.0.0.1/hook',
  'http://localhost:8080/',
  'http://a.localhost./',
  'http://[::1]/',
  'http://2130706433/',
  'http://10.1.2.3/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::ffff:10.0.0.1]/',
])('a webhook to %s is not saved', async (address) => {
  expect(await make(address)).toEqual({
    ok: false,
    refusal: { code: 'address-private', field: 'address' },
  });
});

test('neither is one that is changed to lead there', async () => {
  const made = await make('http://1.1.1.1/hook');
  if (!made.ok) throw new Error(made.refusal.code);
  const change = {
    subjectId: made.value.id,
    commands: [{ type: 'webhook.change' as const, address: 'http://10.0.0.1/' }],
  };
  expect(await executeOne(administrator, change)).toMatchObject({
    ok: false,
    refusal: { code: 'address-private' },
  });
});

test('a name is refused by where it leads, and let be while nobody knows it', async () => {
  const command = { type: 'webhook.change' as const, address: 'https://hook.example/' };
  const leading = (address: string) => async () => [{ address, family: 4 }];
  expect(await refuseTargets([command], leading('192.168.1.9'))).toMatchObject({ ok: false });
  expect(await refuseTargets([command], leading('1.1.1.1'))).toMatchObject({ ok: true });
  const unknown = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
  expect(await refuseTargets([command], unknown)).toMatchObject({ ok: true });
});

test('where the newsroom’s own network is allowed, it may be saved; the keepers of secrets never', async () => {
  Object.assign(env(), { mayWebhooksBePrivate: true });
  expect(await make('http://127.0.0.1/hook')).toMatchObject({ ok: true });
  expect(await make('http://169.254.169.254/')).toMatchObject({ ok: false });
});
