import http, { type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseAddress } from '#editorial/address.ts';
import { FaultPage } from './fault-page.ts';
import type { FinishedPage } from './finished-page.ts';
import type { Course, Send } from './intercept.ts';
import { pathOf } from './path-of.ts';

const path = '/status/500';
const retryMs = 1000;
const mostTries = 30;

/**
 * The page that says that something went wrong, one for each edition. It is fetched while all is well, since what draws
 * pages may be what fails.
 */
export class FaultPages {
  readonly #pages = new Map<string, FaultPage>();
  readonly #editions: readonly string[];

  /** @param editions all editions' ids, the default first */
  constructor(editions: readonly string[]) {
    this.#editions = editions;
  }

  /** Keeps a page that was drawn, if it is one of these. */
  keep(request: IncomingMessage, page: FinishedPage): void {
    const edition = this.#editions.find((one) => this.#pathOf(one) === pathOf(request));
    if (edition) this.#pages.set(edition, new FaultPage(page));
  }

  /** What a failed request is answered with: the page in the reader's language; null while there is none. */
  instead(request: IncomingMessage, status: number, send: Send): Course | null {
    const page = this.#pages.get(parseAddress(pathOf(request), this.#editions).edition);
    if (!page || status < 500) return null;
    return { gather: async () => page.answer(request, status, send) };
  }

  /** Asks a server that has begun to listen for these pages, until it has given them. */
  fetchFrom(server: Server): void {
    for (const edition of this.#editions) this.#fetch(server, edition, mostTries);
  }

  #fetch(server: Server, edition: string, tries: number): void {
    const again = () => {
      if (tries <= 1 || this.#pages.has(edition) || !server.listening) return;
      setTimeout(() => this.#fetch(server, edition, tries - 1), retryMs).unref();
    };
    const { port } = server.address() as AddressInfo;
    http
      .get({ host: '127.0.0.1', port, path: this.#pathOf(edition) }, (response) =>
        response.resume().on('end', again),
      )
      .on('error', again);
  }

  #pathOf(edition: string): string {
    return edition === this.#editions[0] ? path : `/${edition}${path}`;
  }
}
