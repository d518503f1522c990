import { request } from 'node:http';
import type { Answer } from './ask.ts';
import type { TestPerson } from './people.ts';
import { site } from './site.ts';

/**
 * Asks as a browser in which somebody is signed in would, from a page of the site itself.
 * @param person null: nobody is signed in
 * @param more headers that differ; one that is undefined is not sent
 */
export function askAs(
  person: TestPerson | null,
  method: string,
  path: string,
  body = '',
  more: Record<string, string | undefined> = {},
): Promise<Answer> {
  const wanted = {
    host: new URL(site.origin).host,
    origin: site.origin,
    cookie: person?.cookie,
    'content-type': body === '' ? undefined : 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...more,
  };
  const headers = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', failed);
      response.on('end', () => {
        const bytes = Buffer.concat(pieces);
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
      });
    });
    sent.on('error', failed).end(body);
  });
}
