import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { type Site, site } from './site.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came over the wire. */
  bytes: Buffer;
  text: string;
}

interface Asking {
  at?: Site;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks for a path exactly as it is written: nothing is escaped, no redirect is followed. */
export function ask(
  path: string,
  { at = site, method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port: at.port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', failed);
      response.on('end', () => {
        const bytes = Buffer.concat(pieces);
        const plain = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: plain.toString() });
      });
    });
    asked.on('error', failed).end(body);
  });
}

/** Follows redirects of this site and counts them; more than three are a circle. */
export async function follow(
  path: string,
  asking: Asking = {},
): Promise<Answer & { path: string; hops: number }> {
  let at = path;
  for (let hops = 0; hops <= 3; hops++) {
    const answer = await ask(at, asking);
    if (answer.status !== 308) return { ...answer, path: at, hops };
    const { pathname, search } = new URL(answer.headers.location ?? '', (asking.at ?? site).origin);
    at = pathname + search;
  }
  throw new Error(`${path} leads in a circle.`);
}

/** Sends a request line byte for byte, as no client library would; returns all that comes back. */
export function askRaw(target: string, { port } = site): Promise<string> {
  return new Promise((done, failed) => {
    const pieces: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        Buffer.from(`GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`),
      );
    });
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('error', failed);
    socket.on('close', () => done(Buffer.concat(pieces).toString()));
  });
}
