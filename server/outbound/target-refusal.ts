import type { Command } from '#editorial/commands/command.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { env } from '../env.ts';
import { checkedLookup, type Resolve, readAddress } from './checked-target.ts';
import { OutboundRefused } from './outbound-refused.ts';
import { isPublicAddress, isPublicOrOwnAddress } from './public-address.ts';

/** How long a name may take to be looked up before an address is saved; a name that nobody knows now may be known later. */
const longestMs = 3000;

/**
 * Refuses a change by the addresses that it has the newsroom send to: a webhook that leads into a private network is not
 * saved. Whoever saves it is told at once, and not by a message that was never sent.
 */
export async function refuseTargets(commands: readonly Command[], resolve?: Resolve): Promise<Result<null>> {
  const mayReach = env().mayWebhooksBePrivate ? isPublicOrOwnAddress : isPublicAddress;
  for (const command of commands) {
    const isTarget = command.type === 'webhook.make' || command.type === 'webhook.change';
    if (!isTarget || command.address === undefined) continue;
    if (await isPrivate(command.address, mayReach, resolve))
      return refuse('address-private', { field: 'address' });
  }
  return allow(null);
}

async function isPrivate(
  address: string,
  mayReach: (address: string) => boolean,
  resolve?: Resolve,
): Promise<boolean> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, longestMs);
  try {
    await Promise.race([checkedLookup(readAddress(address), mayReach, resolve), late.promise]);
    return false;
  } catch (error) {
    if (!(error instanceof OutboundRefused)) throw error;
    return error.code === 'private-address';
  } finally {
    clearTimeout(timer);
  }
}
