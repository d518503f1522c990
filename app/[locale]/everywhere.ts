import type { Address } from '#editorial/address.ts';
import type { Counterpart } from '#editorial/view.ts';
import { editionIds } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';

/** The counterparts of a page that every edition has. */
export function everywhere(address: Address, edition: string): Counterpart[] {
  return editionIds
    .filter((other) => other !== edition)
    .map((other) => ({ edition: other, href: hrefOf(address, other) }));
}
