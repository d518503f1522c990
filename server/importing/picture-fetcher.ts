import { fetchPublic } from '../outbound/fetch-public.ts';
import { OutboundRefused } from '../outbound/outbound-refused.ts';
import { isPublicAddress } from '../outbound/public-address.ts';

const maxBytes = 20 * 1024 ** 2;
const timeoutMs = 15_000;
/** So often in a row, and a host is not asked again. */
const mostFailures = 5;
/** Answers that say «not now»: RFC 9110 (408, 5xx) and RFC 6585 (429). */
const isPassingStatus = (status: number) => status === 408 || status === 429 || status >= 500;

/** What came of asking for a picture; `isPassing`: it may be there another time. */
export type FetchedPicture = { bytes: Buffer } | { reason: string; isPassing: boolean };

/** Fetches pictures for one run of an import, and leaves hosts alone that answer nothing. */
export class PictureFetcher {
  readonly #failures = new Map<string, number>();
  readonly #mayReach: (address: string) => boolean;

  /** @param mayReach which addresses may be asked; the public ones unless said */
  constructor(mayReach: (address: string) => boolean = isPublicAddress) {
    this.#mayReach = mayReach;
  }

  /** Hosts that are not asked again in this run. */
  get silentHosts(): string[] {
    return [...this.#failures].flatMap(([host, count]) => (count >= mostFailures ? [host] : []));
  }

  /** The first of these addresses that gives anything. */
  async first(candidates: URL[]): Promise<FetchedPicture> {
    let last: FetchedPicture = { reason: 'has no address', isPassing: false };
    for (const candidate of candidates) {
      const found = await this.#fetched(candidate);
      if ('bytes' in found) return found;
      // What only was not there now must not be taken for missing because another size of it is.
      if (!('isPassing' in last) || !last.isPassing) last = found;
    }
    return last;
  }

  async #fetched({ href, host }: URL): Promise<FetchedPicture> {
    if ((this.#failures.get(host) ?? 0) >= mostFailures)
      return { reason: `was not fetched: ${host} failed ${mostFailures} times in a row`, isPassing: true };
    const found = await this.#ask(href);
    const failed = 'isPassing' in found && found.isPassing;
    this.#failures.set(host, failed ? (this.#failures.get(host) ?? 0) + 1 : 0);
    return found;
  }

  async #ask(href: string): Promise<FetchedPicture> {
    try {
      const accept = 'image/avif,image/webp,image/png,image/jpeg,image/gif';
      const { status, body } = await fetchPublic(href, {
        ...{ maxBytes, timeoutMs, accept },
        mayReach: this.#mayReach,
      });
      if (status === 200) return { bytes: body };
      return { reason: `was answered with status ${status}`, isPassing: isPassingStatus(status) };
    } catch (error) {
      if (!(error instanceof OutboundRefused)) throw error;
      return { reason: `was not fetched: ${error.message}`, isPassing: error.isPassing };
    }
  }
}
