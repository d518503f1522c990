import { expect, test } from 'vitest';
import { newSecret, signatureHeaders } from './signature.ts';

/** The example that the libraries of Standard Webhooks are tested with. */
const known = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  message: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1614265330_000), body: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

test('a message is signed as the standard does', () => {
  expect(signatureHeaders(known.message, [known.secret])).toEqual({
    'webhook-id': known.message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': known.signature,
  });
});

test('while a secret is being changed, a message is signed with both', () => {
  const headers = signatureHeaders(known.message, [newSecret(), known.secret]);
  const signatures = headers['webhook-signature']?.split(' ');
  expect(signatures).toHaveLength(2);
  expect(signatures?.[1]).toBe(known.signature);
});

test('a secret is 32 bytes that nobody had before', () => {
  expect(newSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(newSecret()).not.toBe(newSecret());
});
