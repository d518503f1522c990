import type { IncomingMessage, Server } from 'node:http';
import { parseAddress } from '#editorial/address.ts';
import { askSelf } from './ask-self.ts';
import { FaultPage } from './fault-page.ts';
import type { FinishedPage } from './finished-page.ts';
import type { Course, Send } from './intercept.ts';
import { pathOf } from './path-of.ts';

/** What there is a page for that must not depend on what is failing, or on there being room to draw it. */
const codes = [500, 429, 503] as const;
const retryMs = 1000;
const mostTries = 30;

/**
 * The pages that say that something went wrong, one of each kind for each edition. They are fetched while all is well,
 * since what draws pages may be what fails.
 */
export class FaultPages {
  readonly #pages = new Map<string, FinishedPage>();
  readonly #editions: readonly string[];

  /** @param editions all editions' ids, the default first */
  constructor(editions: readonly string[]) {
    this.#editions = editions;
  }

  /** Keeps a page that was drawn, if it is one of these. */
  keep(request: IncomingMessage, page: FinishedPage): void {
    const path = pathOf(request);
    if (this.#paths().includes(path)) this.#pages.set(path, page);
  }

  /** What a failed request is answered with: the page in the reader's language; null while there is none. */
  instead(request: IncomingMessage, status: number, send: Send): Course | null {
    const page = status < 500 ? undefined : this.find(request, status === 503 ? 503 : 500);
    return page ? { gather: async () => new FaultPage(page).answer(request, status, send) } : null;
  }

  /** The page in the language of an address. */
  find(request: IncomingMessage, code: (typeof codes)[number]): FinishedPage | undefined {
    const { edition } = parseAddress(pathOf(request), this.#editions);
    return this.#pages.get(this.#pathOf(edition, code));
  }

  /** Asks a server that has begun to listen for these pages, until it has given them. */
  fetchFrom(server: Server): void {
    for (const path of this.#paths()) this.#fetch(server, path, mostTries);
  }

  #fetch(server: Server, path: string, tries: number): void {
    const again = () => {
      if (tries <= 1 || this.#pages.has(path) || !server.listening) return;
      setTimeout(() => this.#fetch(server, path, tries - 1), retryMs).unref();
    };
    askSelf(server, path, again);
  }

  #paths(): string[] {
    return this.#editions.flatMap((edition) => codes.map((code) => this.#pathOf(edition, code)));
  }

  #pathOf(edition: string, code: number): string {
    return edition === this.#editions[0] ? `/status/${code}` : `/${edition}/status/${code}`;
  }
}
