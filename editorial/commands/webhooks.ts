import { z } from 'zod';
import { announcementTypes } from '../announcement-types.ts';

/** Where messages are sent: http or https, and no password in it. */
const address = z.string().trim().max(500).refine(isWebAddress, { error: 'webhook-address' });
const events = z
  .array(z.enum(announcementTypes))
  .transform((types) => announcementTypes.filter((type) => types.includes(type)))
  .pipe(z.array(z.enum(announcementTypes)).min(1));
/** null: all of them. */
const edition = z.string().max(10).nullable();
/** As Standard Webhooks writes it: 32 random bytes in Base64 after a prefix. */
const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]{43}=$/);

/** The commands on webhooks. Secrets are made by the newsroom itself. */
export const webhookCommands = [
  z.object({ type: z.literal('webhook.make'), address, events, edition: edition.default(null), secret }),
  z.object({
    type: z.literal('webhook.change'),
    address: address.optional(),
    events: events.optional(),
    edition: edition.optional(),
    isOn: z.boolean().optional(),
  }),
  /** Messages are signed with the old secret too, for a day. */
  z.object({ type: z.literal('webhook.rotate'), secret }),
  z.object({ type: z.literal('webhook.remove') }),
  /** Sends a message that tells of no article. */
  z.object({ type: z.literal('webhook.test') }),
  /** Sends a message again, as it was. */
  z.object({ type: z.literal('webhook.resend'), delivery: z.string().min(1).max(64) }),
] as const;

export type WebhookCommand = z.infer<(typeof webhookCommands)[number]>;

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
