import { restOf } from '#editorial/wire/due.ts';
import type { WireFault } from '#editorial/wire/faults.ts';
import type { FeedEntry } from '#editorial/wire/feed-entry.ts';
import type { WireSource } from '#editorial/wire/source.ts';
import { fetchPublic, type OutboundAnswer, type OutboundRequest } from '../outbound/fetch-public.ts';
import { type OutboundCode, OutboundRefused } from '../outbound/outbound-refused.ts';
import { decodeFeed } from './decode.ts';
import { readFeed } from './read-feed.ts';

/** What a source answered, as plain data: it travels from the timers to the door. */
export interface WireAnswer {
  sourceId: string;
  /** What was asked; by the time of the answer it may be watched no more. */
  href: string;
  entries: FeedEntry[];
  outcome:
    | { kind: 'answered'; etag: string; lastModified: string }
    | { kind: 'unchanged' }
    | { kind: 'failed'; fault: WireFault; detail: string; restMs: number | null };
}

const limits = { maxBytes: 5_000_000, timeoutMs: 30_000 };
const accept =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=.9, text/xml;q=.9, */*;q=.1';

const faults: Record<OutboundCode, WireFault> = {
  'bad-address': 'private',
  'private-address': 'private',
  'unknown-host': 'unreachable',
  'too-many-redirects': 'unreachable',
  'too-large': 'large',
  'too-slow': 'slow',
  unreachable: 'unreachable',
};

type Asked = Pick<WireSource, 'id' | 'href' | 'etag' | 'lastModified'>;

/**
 * Asks a source for its feed, and for no more than that nothing is new where it remembers what it answered last.
 * Never throws: what went wrong is the outcome.
 * @param reach which addresses may be reached, where it is not the public ones
 */
export async function askSource(
  { id, href, etag, lastModified }: Asked,
  now: Date,
  reach: Pick<OutboundRequest, 'mayReach'> = {},
): Promise<WireAnswer> {
  const told = (outcome: WireAnswer['outcome'], entries: FeedEntry[] = []): WireAnswer => ({
    sourceId: id,
    href,
    entries,
    outcome,
  });
  const failed = (fault: WireFault, detail = '', restMs: number | null = null) =>
    ({ kind: 'failed', fault, detail, restMs }) as const;
  try {
    const headers = {
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    };
    const answer = await fetchPublic(href, { ...limits, accept, headers, ...reach });
    if (answer.status === 304) return told({ kind: 'unchanged' });
    if (answer.status === 410) return told(failed('gone'));
    if (answer.status !== 200)
      return told(failed('status', String(answer.status), restOf(answer.headers['retry-after'], now)));
    const text = decodeFeed(answer.body, answer.headers['content-type']);
    if (text === null) return told(failed('encoding'));
    const feed = await readFeed(text, answer.url);
    if (!feed) return told(failed('unfit'));
    const { entries } = feed;
    if (feed.brokenAt !== null) return told(failed('broken', String(feed.brokenAt)), entries);
    return told({ kind: 'answered', ...validatorsOf(answer) }, entries);
  } catch (error) {
    if (error instanceof OutboundRefused) return told(failed(faults[error.code]));
    throw error;
  }
}

function validatorsOf({ headers }: OutboundAnswer): { etag: string; lastModified: string } {
  return { etag: (headers.etag ?? '').slice(0, 500), lastModified: headers['last-modified'] ?? '' };
}
