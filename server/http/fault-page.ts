import type { IncomingMessage } from 'node:http';
import { requestIdPlace } from '#editorial/request-id-place.ts';
import type { FinishedPage } from './finished-page.ts';
import type { Send } from './intercept.ts';
import { requestIdHeader } from './request-id.ts';

/** The page that says that something went wrong, with a gap in it for the id of the request. */
export class FaultPage {
  readonly #head: readonly string[];
  readonly #parts: string[];

  constructor(page: FinishedPage) {
    const { head, body } = page.best(['identity']);
    this.#head = head.flatMap((name, at) =>
      at % 2 === 0 && name !== 'Content-Length' ? [name, head[at + 1] ?? ''] : [],
    );
    this.#parts = body.toString().split(requestIdPlace);
  }

  /** Answers a request with it. It is another for each, so it is not compressed. */
  answer({ method, headers }: IncomingMessage, status: number, send: Send): void {
    const id = String(headers[requestIdHeader] ?? '');
    const body = Buffer.from(this.#parts.join(id));
    const head = [...this.#head, requestIdHeader, id, 'Content-Length', String(body.length)];
    send(status, method === 'HEAD' ? null : body, head);
  }
}
