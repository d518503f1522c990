import http, { Agent, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

/** An answer to the last byte, and the milliseconds from asking to there. */
export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  rawHeaders: string[];
  body: Buffer;
  ms: number;
}

/** One connection that stays open, as a browser's does. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const longestMs = 30_000;

/** Asks this machine for a path. */
export function get(port: number, path: string, encoding = 'br'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const request = http.get(
      { host: '127.0.0.1', port, path, agent, headers: { 'accept-encoding': encoding, accept: 'text/html' } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const { statusCode: status = 0, headers, rawHeaders } = response;
          resolve({
            status,
            headers,
            rawHeaders,
            body: Buffer.concat(chunks),
            ms: performance.now() - started,
          });
        });
      },
    );
    request.setTimeout(longestMs, () =>
      request.destroy(new Error(`${path} did not answer in ${longestMs / 1000} s`)),
    );
    request.once('error', reject);
  });
}

/** The status of what is at a path, to its last byte; 0 while nobody answers. */
export function statusOf(port: number, path: string): Promise<number> {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    request.setTimeout(longestMs, () => request.destroy());
    request.once('error', () => resolve(0));
  });
}

/** What an answer says, whatever it was packed in. */
export function textOf({ headers, body }: Answer): string {
  const encoding = headers['content-encoding'];
  if (encoding === 'zstd') return zstdDecompressSync(body).toString('utf8');
  const plain =
    encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  return plain.toString('utf8');
}
