import { type Address, addressOf } from '#editorial/address.ts';
import { standardEdition } from './editions.ts';

/** The public path of a page in an edition. */
export function hrefOf(address: Address, edition: string): string {
  return addressOf(address, edition, standardEdition);
}

/** What an edition's addresses begin with: nothing for the standard one. */
export function editionPrefix(edition: string): string {
  return edition === standardEdition ? '' : `/${edition}`;
}
