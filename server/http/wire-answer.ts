import { STATUS_CODES } from 'node:http';

const headEnd = '\r\n\r\n';
let second = 0;
let date = '';

/** As HTTP writes it: always 29 characters. */
function now(): string {
  const at = Math.floor(Date.now() / 1000);
  if (at !== second) {
    second = at;
    date = new Date(at * 1000).toUTCString();
  }
  return date;
}

/**
 * An answer in one piece of memory, head and body, as node:http would write it to a connection that stays open. Only the
 * date in it changes, in its place.
 */
export class WireAnswer {
  readonly #bytes: Buffer;
  readonly #head: Buffer;
  readonly #dateAt: number;
  #date = '';

  /** @param head flat, as writeHead takes it, with the length of the body */
  constructor(status: number, head: readonly string[], body: Buffer = Buffer.alloc(0)) {
    let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
    for (let at = 0; at < head.length; at += 2) text += `${head[at]}: ${head[at + 1]}\r\n`;
    text += 'Connection: keep-alive\r\nDate: ';
    this.#dateAt = text.length;
    text += now() + headEnd;
    // Memory of its own: a short Buffer would hold a pool, and what zlib gives a longer one, for as long as it is kept.
    this.#bytes = Buffer.allocUnsafeSlow(text.length + body.length);
    this.#head = this.#bytes.subarray(0, this.#bytes.write(text, 'latin1'));
    body.copy(this.#bytes, text.length);
  }

  /** The body alone, without a copy. */
  get body(): Buffer {
    return this.#bytes.subarray(this.#head.length);
  }

  /** Head and body, dated now. */
  whole(): Buffer {
    this.#setDate();
    return this.#bytes;
  }

  /** The head alone, as a HEAD or a 304 is answered. */
  head(): Buffer {
    this.#setDate();
    return this.#head;
  }

  #setDate(): void {
    const current = now();
    if (this.#date === current) return;
    this.#date = current;
    this.#bytes.write(current, this.#dateAt, 'latin1');
  }
}
