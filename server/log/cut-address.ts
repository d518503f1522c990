import { isIP } from 'node:net';
import { groupsOfIPv6 } from '../http/ipv6-groups.ts';

/**
 * A client's address without the part that tells people apart: the last 8 bits of IPv4 and the last 80 of IPv6 are
 * left out, as Google Analytics and Matomo do it to be lawful under the GDPR. Empty for what is no address.
 */
export function cutAddress(address: string): string {
  if (isIP(address) === 4) return address.replace(/\.\d+$/, '.0');
  if (isIP(address) !== 6) return '';
  return `${groupsOfIPv6(address).slice(0, 3).join(':')}::`;
}
