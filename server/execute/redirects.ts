import type { Writer } from '#db/doors.ts';
import { articleAddress } from '#db/queries/addresses.ts';
import { dropRedirects, putRedirect, redirectsAround, redirectsFrom } from '#db/queries/redirects.ts';
import { type Address, articleIdIn, ownPath, parseAddress, pathWithin } from '#editorial/address.ts';
import type { PageCommand } from '#editorial/commands/pages.ts';
import { type AddressChange, canLeadOn, isNumbered, pathsOf, rewriting } from '#editorial/redirects.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { editionIds, standardEdition } from '#messages/editions.ts';
import { findPage } from '../address/find-page.ts';
import { type Effect, effect } from './effect.ts';

/** Writes what a change of an address asks for, in the transaction that changes it. */
async function follow(tx: Writer, edition: string, change: AddressChange, at: Date): Promise<void> {
  const present = await redirectsAround(tx, edition, pathsOf(change));
  const { put, drop } = rewriting(present, change);
  await dropRedirects(tx, edition, drop);
  for (const { path, target } of put) await putRedirect(tx, { edition, path, target, at });
}

export function opened(tx: Writer, edition: string, address: Address, at: Date): Promise<void> {
  return follow(tx, edition, { kind: 'opened', path: ownPath(address) }, at);
}

export function moved(tx: Writer, edition: string, from: Address, to: Address, at: Date): Promise<void> {
  return follow(tx, edition, { kind: 'moved', from: ownPath(from), to: ownPath(to) }, at);
}

/** Leads an old path to a page by hand: from where nothing is, to where something is. */
export async function addRedirect(
  tx: Writer,
  command: Extract<PageCommand, { type: 'redirect.add' }>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const [from, to] = [within(command.path), within(command.target)];
  if (!from || !canLeadOn(from.path)) return refuse('path-unfit', { field: 'path' });
  if (!to) return refuse('path-unfit', { field: 'target' });
  const { edition } = from;
  if (to.edition !== edition) return refuse('target-elsewhere', { field: 'target' });
  if (await isTaken(tx, edition, from.path)) return refuse('path-alive', { field: 'path' });
  const led = (await redirectsFrom(tx, edition, [to.path])).get(to.path) ?? to.path;
  const address = parseAddress(led, [edition]).address;
  const found = address && (await findPage(tx, address, edition));
  if (!address || found?.kind === 'absent') return refuse('target-absent', { field: 'target' });
  const target = ownPath(lasting(address));
  const before = (await redirectsFrom(tx, edition, [from.path])).get(from.path);
  await follow(tx, edition, { kind: 'moved', from: from.path, to: target }, now);
  const facts = { edition, path: from.path };
  return effect(id, 'redirect.added', before ? { ...facts, target: before } : null, { ...facts, target });
}

/** Puts an old address where it was. An article may be in any state, for it can be published again; but it is there. */
export async function keepRedirect(
  tx: Writer,
  { edition, path, target, at }: Extract<PageCommand, { type: 'redirect.keep' }>,
  id: string,
): Promise<Result<Effect>> {
  if (!canLeadOn(path) || !canLeadOn(target)) return refuse('path-unfit', { field: 'path' });
  const aim = articleIdIn(parseAddress(target, [edition]).address);
  if (aim && !(await articleAddress(tx, aim))) return refuse('target-absent', { field: 'target' });
  await putRedirect(tx, { edition, path, target, at });
  return effect(id, 'redirect.added', null, { edition, path, target });
}

export async function removeRedirect(
  tx: Writer,
  command: Extract<PageCommand, { type: 'redirect.remove' }>,
  id: string,
): Promise<Result<Effect>> {
  const from = within(command.path);
  if (!from) return refuse('path-unfit', { field: 'path' });
  const target = (await redirectsFrom(tx, from.edition, [from.path])).get(from.path);
  if (target === undefined) return refuse('not-found');
  await dropRedirects(tx, from.edition, [from.path]);
  return effect(id, 'redirect.removed', { edition: from.edition, path: from.path, target }, null);
}

/** An article's section and slug may change; its id does not. */
export function lasting(address: Address): Address {
  return address.page === 'article' ? { page: 'short', id: address.id } : address;
}

/** Of the pages of a list the first stands for all; a draft's address is taken as well as a published article's. */
export async function isTaken(tx: Writer, edition: string, path: string): Promise<boolean> {
  const { address } = parseAddress(path, [edition]);
  if (!address) return false;
  if ('id' in address) return (await articleAddress(tx, address.id)) !== undefined;
  const first = 'number' in address ? { ...address, number: 1 } : address;
  return (await findPage(tx, first, edition)).kind !== 'absent';
}

/** A path on this site, in its edition; null: it is none, or leads to another site. */
export function within(typed: string): { edition: string; path: string } | null {
  if (!/^\/(?![/\\])[^?#\\]*$/.test(typed) && !isNumbered(typed)) return null;
  const prefix = `/${standardEdition}`;
  const isSpelledOut = typed === prefix || typed.startsWith(`${prefix}/`);
  const found = pathWithin(isSpelledOut ? typed.slice(prefix.length) || '/' : typed, editionIds);
  return found.path.length <= 500 ? found : null;
}
