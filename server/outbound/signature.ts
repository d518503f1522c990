import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret for a webhook, of 32 bytes. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/**
 * The headers by which a receiver knows a message for ours (standardwebhooks.com, symmetric signatures): HMAC-SHA256 over
 * `id.timestamp.body`, in Base64 after its version; one for each secret that is good now, divided by spaces.
 * @param secrets the one in force first
 */
export function signatureHeaders(
  message: { id: string; at: Date; body: string },
  secrets: string[],
): Record<string, string> {
  const timestamp = String(Math.floor(message.at.getTime() / 1000));
  const signed = `${message.id}.${timestamp}.${message.body}`;
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  });
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
