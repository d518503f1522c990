import { fetchPublic, type OutboundRequest } from './fetch-public.ts';
import { type OutboundCode, OutboundRefused } from './outbound-refused.ts';

/** What a try came to. */
export interface Attempt {
  isDelivered: boolean;
  /** Whether it is no use to try again. */
  isFinal: boolean;
  /** Of HTTP; null: there was no answer. */
  status: number | null;
  /** The code of why there was no answer, or empty. */
  error: OutboundCode | 'secret-lost' | '';
  /** The beginning of what was answered. */
  response: string;
}

const excerptLength = 500;

/** Sends something, by POST unless said, and says what came of it; any 2xx is a yes, and 410 says never to ask again. */
export async function attempt(
  address: string,
  request: Omit<OutboundRequest, 'maxBytes' | 'timeoutMs'>,
): Promise<Attempt> {
  try {
    const limits = { maxBytes: 1024 ** 2, timeoutMs: 15_000 };
    const { status, body } = await fetchPublic(address, { method: 'POST', ...request, ...limits });
    const isDelivered = status >= 200 && status < 300;
    return { isDelivered, isFinal: status === 410, status, error: '', response: excerptOf(body) };
  } catch (error) {
    if (!(error instanceof OutboundRefused)) throw error;
    const { code, isPassing, detail } = error;
    return { isDelivered: false, isFinal: !isPassing, status: null, error: code, response: detail };
  }
}

/** Readable on one line, whatever it is. */
function excerptOf(body: Buffer): string {
  const text = body.subarray(0, excerptLength * 4).toString('utf8');
  return [...text.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, excerptLength).join('');
}
