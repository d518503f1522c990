import { BlockList, isIP } from 'node:net';

/** Says whether an address is a proxy of ours, whose word on where a request came from is taken. */
export type IsTrusted = (address: string) => boolean;

const named: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10'],
};

/**
 * Reads a list of addresses, networks (`10.1.0.0/16`) and the names `loopback` and `private`, divided by commas; throws
 * an Error at what is none of these.
 */
export function readProxies(list: string): IsTrusted {
  const trusted = new BlockList();
  const parts = list.split(',').map((part) => part.trim());
  for (const part of parts.filter(Boolean).flatMap((part) => named[part] ?? part)) {
    const [address = '', bits] = part.split('/');
    const version = isIP(address);
    if (version === 0) throw new Error(`${part} is no address`);
    const family = version === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) trusted.addAddress(address, family);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))
      trusted.addSubnet(address, Number(bits), family);
    else throw new Error(`${part} is no network`);
  }
  return (address) => isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Where a request came from: the other end of the connection, or, where that is a proxy of ours, the last address in
 * X-Forwarded-For that is none. What stands before it, anybody may have written.
 */
export function clientAddress(remote: string, forwardedFor: string, isTrusted: IsTrusted): string {
  const hops = [...forwardedFor.split(',').map((hop) => plain(hop.trim())), plain(remote)];
  for (let at = hops.length - 1; at > 0; at--) {
    const hop = hops[at] as string;
    if (!isTrusted(hop) || isIP(hops[at - 1] as string) === 0) return hop;
  }
  return hops[0] as string;
}

/** IPv4 as such, where a socket or a proxy writes it inside IPv6; without the port that some add. */
function plain(address: string): string {
  return address.replace(/^\[?(?:::ffff:)?([\d.]+|[\da-f:]+)\]?(?::\d+)?$/i, (whole, bare: string) =>
    isIP(bare) ? bare : whole,
  );
}
