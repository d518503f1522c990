import type { Reader } from '#db/doors.ts';
import { redirectsFrom } from '#db/queries/redirects.ts';
import { type Address, feedOf, ownPath, parseAddress, pathWithin } from '#editorial/address.ts';
import { editionIds, standardEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { store } from '../store.ts';
import { absent, findPage, type Resolution } from './find-page.ts';

/** Where server/http asks for the pages that it shows when something went wrong, or there is no room. */
const faultPath = /^(.*)\/status\/(429|500|503)$/;

/**
 * Decides what a public path gets: a page, the true address of what it means (308), gone (410) or not found (404).
 * Costs one statement for most pages, one more for pages of a list after the first, and for what is not found.
 */
export async function resolve(path: string): Promise<Resolution> {
  const [first, ...rest] = path.split('/').filter(Boolean);
  if (first === standardEdition) {
    // A backslash is a slash to browsers, and two slashes lead to another host.
    return { kind: 'redirect', to: `/${rest.join('/').replaceAll('\\', '%5C')}` };
  }
  const { edition, address } = parseAddress(path, editionIds);
  const [, before, code] = faultPath.exec(path) ?? [];
  if (code !== undefined && before === hrefOf({ page: 'front' }, edition).replace(/\/$/, '')) {
    return absent(edition, Number(code) as 429 | 500 | 503);
  }
  const { read } = await store();
  const found = address ? await findPage(read, address, edition, path) : absent(edition);
  if (found.kind === 'absent' && found.status === 404) return ledOn(read, edition, path, address);
  if (found.kind !== 'show' || !address) return found;
  const truth = hrefOf(address, edition);
  return path === truth ? found : { kind: 'redirect', to: truth };
}

/** What is not there may have been there once. The answer is where it is now, in one step, whatever happened since. */
async function ledOn(
  read: Reader,
  edition: string,
  path: string,
  address: Address | null,
): Promise<Resolution> {
  const own = pathWithin(path, editionIds).path;
  const led = await redirectsFrom(read, edition, [...new Set([own, listAt(address) ?? own])]);
  const target = led.get(own) ?? led.get(listAt(address) ?? own);
  const aim = target === undefined ? null : parseAddress(target, [edition]).address;
  if (!aim) return absent(edition);
  for (const one of led.has(own) ? [aim] : sameOf(aim, address)) {
    const found = await findPage(read, one, edition);
    if (found.kind === 'show') return { kind: 'redirect', to: hrefOf(one, edition) };
    if (found.kind === 'redirect' || found.kind === 'gone') return found;
  }
  return absent(edition);
}

/** The path of the list that an address is a page or a feed of. */
function listAt(address: Address | null): string | undefined {
  if (address?.page === 'feed') return ownPath(address.of);
  return address && 'number' in address ? ownPath({ ...address, number: 1 } as Address) : undefined;
}

/** What an address asks for of the list that its own list became, the likeliest first. */
function sameOf(list: Address, address: Address | null): Address[] {
  if (address?.page === 'feed') return [feedOf(list, address.file) ?? []].flat();
  const isPaged = address && 'number' in address && 'number' in list;
  return isPaged ? [{ ...list, number: address.number }, list] : [list];
}
