import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { siteUrl } from '../env.ts';
import { checkedLookup, type Resolve, readAddress } from './checked-target.ts';
import { acceptedEncodings, limitedBody } from './limited-body.ts';
import { OutboundRefused } from './outbound-refused.ts';
import { isPublicAddress } from './public-address.ts';

export interface OutboundRequest {
  /** Of the body, both as it comes and unpacked. */
  maxBytes: number;
  /** For everything, redirects included; milliseconds. */
  timeoutMs: number;
  /** Without a byte; milliseconds. */
  idleMs?: number;
  accept?: string;
  method?: 'GET' | 'POST' | 'PURGE';
  headers?: Record<string, string>;
  body?: string;
  /** Which addresses may be reached; the public ones unless said. */
  mayReach?: (address: string) => boolean;
  /** In the place of the machine's own resolver. */
  resolve?: Resolve;
}

export interface OutboundAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** What was asked in the end, after redirects. */
  url: string;
}

const mostRedirects = 5;
const redirects = [301, 302, 303, 307, 308];
const usualIdleMs = 10_000;
/** What is meant for one origin and must not follow a redirect to another. */
const meantForOne = ['authorization', 'cookie'];

/**
 * Asks another machine, carefully: only http and https, only where every address of its name may be reached, over a
 * connection to the very address that was checked, and within limits of size and time. A redirect of a GET is followed,
 * at most five times, and checked as the first address was; one of a POST is the answer.
 * @throws OutboundRefused
 */
export async function fetchPublic(address: string, asked: OutboundRequest): Promise<OutboundAnswer> {
  const late = AbortSignal.timeout(asked.timeoutMs);
  const follows = (asked.method ?? 'GET') === 'GET';
  let url = readAddress(address);
  let headers = lowerCased(asked.headers);
  for (let hops = 0; ; hops++) {
    const lookup = await inTime(checkedLookup(url, asked.mayReach ?? isPublicAddress, asked.resolve), late);
    const answer = await inTime(askOnce(url, { ...asked, headers }, lookup, late), late);
    const { location } = answer.headers;
    if (!follows || location === undefined || !redirects.includes(answer.statusCode ?? 0)) {
      const body = await inTime(limitedBody(answer, asked.maxBytes), late).finally(() => answer.destroy());
      return { status: answer.statusCode ?? 0, headers: answer.headers, body, url: url.href };
    }
    answer.destroy();
    if (hops === mostRedirects) throw new OutboundRefused('too-many-redirects', url.href);
    const next = readAddress(location, url.href);
    if (next.origin !== url.origin) headers = without(headers, meantForOne);
    url = next;
  }
}

function askOnce(
  url: URL,
  { method = 'GET', accept = '*/*', headers, body, idleMs = usualIdleMs }: OutboundRequest,
  lookup: LookupFunction,
  late: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((answered, failed) => {
    const sent = request(url, {
      method,
      lookup,
      // A connection of its own: one that is kept might have been opened under another check.
      agent: false,
      signal: late,
      timeout: idleMs,
      headers: {
        'user-agent': `Warraq (+${siteUrl()})`,
        accept,
        'accept-encoding': acceptedEncodings,
        ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
        ...headers,
      },
    });
    sent.on('response', answered);
    sent.on('timeout', () => sent.destroy(new OutboundRefused('too-slow', `silent for ${idleMs} ms`)));
    sent.on('error', failed);
    sent.end(body);
  });
}

/** Words whatever goes wrong, and does not wait for what cannot be told to stop. */
async function inTime<T>(work: Promise<T>, late: AbortSignal): Promise<T> {
  const tooSlow = () => new OutboundRefused('too-slow', 'the time for it is over');
  const over = Promise.withResolvers<never>();
  const onLate = () => over.reject(tooSlow());
  if (late.aborted) onLate();
  late.addEventListener('abort', onLate);
  try {
    return await Promise.race([work, over.promise]);
  } catch (error) {
    if (error instanceof OutboundRefused) throw error;
    if (late.aborted) throw tooSlow();
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OutboundRefused('unreachable', code ?? message);
  } finally {
    late.removeEventListener('abort', onLate);
  }
}

function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function without(headers: Record<string, string>, names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
