import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { OutboundRefused } from './outbound-refused.ts';

/** Every address of a name. */
export type Resolve = (name: string) => Promise<LookupAddress[]>;

/** Reads an address that somebody gave; only http and https, and without a user in it. */
export function readAddress(given: string, base?: string): URL {
  if (!URL.canParse(given, base)) throw new OutboundRefused('bad-address', given.slice(0, 200));
  const url = new URL(given, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new OutboundRefused('bad-address', `${url.protocol} is neither http: nor https:`);
  if (url.username || url.password)
    throw new OutboundRefused('bad-address', 'a user or password stands in it');
  return url;
}

/**
 * Finds out where an address leads, once, and refuses it unless every answer may be reached.
 * @returns a lookup that answers what was checked, so that no second answer of the resolver can lead elsewhere
 */
export async function checkedLookup(
  { hostname }: URL,
  mayReach: (address: string) => boolean,
  resolve: Resolve = (name) => lookup(name, { all: true }),
): Promise<LookupFunction> {
  const name = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  const found = family ? [{ address: name, family }] : await resolved(name, resolve);
  const [first] = found;
  if (!first) throw new OutboundRefused('unknown-host', name);
  const wrong = found.find(({ address }) => !mayReach(address));
  if (wrong) throw new OutboundRefused('private-address', `${name} is ${wrong.address}`);
  return (_name, options, done) =>
    options.all ? done(null, found) : done(null, first.address, first.family);
}

/** Names of this machine itself, which no resolver need know (RFC 6761, 6.3). */
const thisMachine = /(?:^|\.)localhost\.?$/;

async function resolved(name: string, resolve: Resolve): Promise<LookupAddress[]> {
  if (thisMachine.test(name)) return [{ address: '127.0.0.1', family: 4 }];
  try {
    return await resolve(name);
  } catch (error) {
    throw new OutboundRefused('unknown-host', `${name} (${(error as NodeJS.ErrnoException).code})`);
  }
}
