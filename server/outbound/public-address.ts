import { BlockList, isIP } from 'node:net';

/**
 * IPv4 networks that are not the public internet: those of the IANA IPv4 Special-Purpose Address Registry (RFC 6890 and
 * its successors) that are not globally reachable, multicast (RFC 5771), and 168.63.129.16, under which Azure serves a
 * machine's own secrets. The metadata addresses of other clouds lie in link-local and shared networks.
 */
const notPublicV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/**
 * Of global unicast (2000::/3, the only IPv6 that IANA has given out) what is not public: the protocol assignments with
 * Teredo, documentation, and 6to4, which carries an IPv4 address inside.
 */
const notPublicV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const globalUnicast = ['2000::/3'];

/** A newsroom's own machines: private networks, unique local addresses and this machine itself. */
const ownNetworks = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
];
/** Inside of those, where clouds serve a machine's own secrets: Alibaba and AWS. */
const secretKeepers = ['100.100.100.200/32', 'fd00:ec2::254/128'];

const refusedV4 = listOf(notPublicV4);
const refusedV6 = listOf(notPublicV6);
const global = listOf(globalUnicast);
const own = listOf(ownNetworks);
const secret = listOf(secretKeepers);

/**
 * Whether an address belongs to the public internet. Forms that hold an IPv4 address inside an IPv6 one (mapped, NAT64,
 * 6to4) are none: whoever means an IPv4 address can write it.
 * @param address IPv4 with dots or IPv6 without brackets, as a resolver gives them
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !refusedV4.check(address, 'ipv4');
  return isIP(address) === 6 && global.check(address, 'ipv6') && !refusedV6.check(address, 'ipv6');
}

/** Whether an address is public or one of a newsroom's own network; never one under which a cloud keeps secrets. */
export function isPublicOrOwnAddress(address: string): boolean {
  if (isPublicAddress(address)) return true;
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  if (isIP(address) === 0 || address.toLowerCase().startsWith('::ffff:')) return false;
  return own.check(address, family) && !secret.check(address, family);
}

function listOf(networks: string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
