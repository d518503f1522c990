import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { groupsOfIPv6 } from './ipv6-groups.ts';
import { Lane, type Room } from './lane.ts';
import { pathOf } from './path-of.ts';
import { type Rate, RateLimit } from './rate-limit.ts';

/**
 * What may be asked from one address, of what has to be worked for: pages that are kept are answered before any of this.
 * A mobile network or a newsroom has one address for many people, so each is some tens of what one person can do; what
 * the newsroom's pages ask is not counted by address at all.
 */
const rates = {
  page: { burst: 600, perMinute: 1200 },
  search: { burst: 60, perMinute: 240 },
  /** One a keystroke. */
  suggest: { burst: 200, perMinute: 1200 },
  api: { burst: 300, perMinute: 1200 },
  card: { burst: 60, perMinute: 240 },
  /** Signing in and using links; what is guessed at is counted more closely, by name (session/guard.ts). */
  entry: { burst: 60, perMinute: 60 },
  report: { burst: 20, perMinute: 20 },
} as const satisfies Record<string, Rate>;

type Kind = keyof typeof rates;

/** What costs most is done a few at a time: the search stands in the way of every other answer of this process. */
const rooms: Partial<Record<Kind, Room>> = {
  page: { atOnce: 32, waiting: 128 },
  search: { atOnce: 4, waiting: 64 },
  suggest: { atOnce: 8, waiting: 256 },
  card: { atOnce: 2, waiting: 64 },
};

const kinds: [RegExp, Kind][] = [
  [/^(?:\/[a-z]{2,3})?\/search\/?$|^\/api\/v1\/search$/, 'search'],
  [/^\/api\/v1\/(?:suggest|opensearch)$/, 'suggest'],
  [/^\/api\/v1(?:\/|$)/, 'api'],
  [/^\/og\//, 'card'],
  [/^\/api\/reports$/, 'report'],
  [/^\/api\/auth\/|^\/api\/newsroom\/welcome$|^(?:\/[a-z]{2,3})?\/admin\/(?:welcome|shared)\//, 'entry'],
];

/** How much is worked on of what costs something, in this process. */
export class Limits {
  readonly #rates = new Map(Object.entries(rates).map(([kind, rate]) => [kind, new RateLimit(rate)]));
  readonly #lanes = new Map(Object.entries(rooms).map(([kind, room]) => [kind, new Lane(room)]));
  readonly #now: () => number;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /**
   * Counts a request.
   * @param client where it came from, as far as that can be believed; what comes from this machine itself, such as
   * through a proxy that nobody said is one, is everybody's and counted for none
   * @returns after how many seconds it may come again; 0: it may be worked on
   */
  wait(request: IncomingMessage, client: string, isReaders: boolean): number {
    const kind = kindOf(request, isReaders);
    const network = kind && networkOf(client);
    return network ? (this.#rates.get(kind)?.take(network, this.#now()) ?? 0) : 0;
  }

  /** The lane in which a request is worked on; undefined: it costs too little to need one. */
  laneOf(request: IncomingMessage, isReaders: boolean): Lane | undefined {
    const kind = kindOf(request, isReaders);
    return kind ? this.#lanes.get(kind) : undefined;
  }
}

function kindOf(request: IncomingMessage, isReaders: boolean): Kind | null {
  const path = plainly(pathOf(request));
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? (isReaders ? 'page' : null);
}

/** A path in which letters are letters, however they were escaped (RFC 3986, 6.2.2.2): `/%73earch` is no other address. */
function plainly(path: string): string {
  return path.replace(/%[2-7][\da-f]/gi, (one) => {
    const letter = String.fromCharCode(Number.parseInt(one.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : one;
  });
}

/** What one customer has: an address of IPv4, and of IPv6 a network of 64 bits. Null: this machine itself. */
export function networkOf(client: string): string | null {
  if (client === '::1' || client.startsWith('127.')) return null;
  if (!isIPv6(client)) return client;
  return groupsOfIPv6(client)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
