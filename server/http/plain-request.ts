import type { IncomingHttpHeaders } from 'node:http';
import type { Asked } from './asked.ts';

const opening = /(GET|HEAD) (\/[\x21-\x7e]*) HTTP\/1\.1\r\n/y;

/** Stricter than Node's own parser: what is unusual is left to it. */
const fields = /^(?:[-\w]+:[\t\x20-\x7e\x80-\xff]*\r\n)+\r\n$/;

/** With these a request has a body, or wants something of its connection. */
const special =
  /^(?:connection:(?![ \t]*keep-alive[ \t]*\r)|(?:content-length|transfer-encoding|expect|upgrade|trailer|te|http2-settings|proxy-connection):)/im;

/** All that an answer from what is kept depends on. */
const relevant =
  /^(host|accept-encoding|if-none-match|user-agent|sec-purpose|purpose|x-moz|cookie|x-warraq-shown):[ \t]*([^\r]*)/gim;

const longest = 8192;

/**
 * Reads what comes over one connection. A browser or a proxy sends the same headers again and again, so they are looked
 * at only when they have changed.
 */
export class PlainRequests {
  #fields = '';
  #headers: IncomingHttpHeaders | null = null;

  /**
   * What is asked, where the bytes are exactly one plain request without a body; null where they are anything else,
   * part of a request, more than one, or one that names twice what may stand once.
   */
  read(chunk: Buffer): Asked | null {
    if (chunk.length > longest) return null;
    const text = chunk.toString('latin1');
    opening.lastIndex = 0;
    const found = opening.exec(text);
    if (!found) return null;
    const given = text.slice(opening.lastIndex);
    if (given !== this.#fields) {
      this.#fields = given;
      this.#headers = headersIn(given);
    }
    return this.#headers && { method: found[1], url: found[2], headers: this.#headers };
  }
}

function headersIn(given: string): IncomingHttpHeaders | null {
  if (!fields.test(given) || special.test(given)) return null;
  const headers: IncomingHttpHeaders = {};
  for (const [, name = '', value = ''] of given.matchAll(relevant)) {
    const key = name.toLowerCase();
    if (headers[key] !== undefined) return null;
    headers[key] = value.trimEnd();
  }
  return headers.host === undefined ? null : headers;
}
