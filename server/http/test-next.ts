import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { Find } from '../address/readers-address.ts';
import { answerConnections } from './answer-connections.ts';
import { type Edge, ofAsker, shared } from './caching.ts';
import { Drawings } from './drawings.ts';
import { EncodedBodies } from './encoded-bodies.ts';
import type { Encoding } from './encoding.ts';
import { FaultPages } from './fault-pages.ts';
import type { FinishedPage } from './finished-page.ts';
import { KeptPages } from './kept-pages.ts';
import { type Layer, layForNginx } from './layer.ts';
import { Limits } from './limits.ts';
import { Sheets } from './one-sheet.ts';
import { readersPathTest } from './readers-path.ts';
import { Refinements } from './refinements.ts';
import { requestIdOf } from './request-id.ts';
import { ask, serve } from './test-server.ts';
import { wrapListener } from './wrap-listener.ts';

export const firefox = { 'user-agent': 'Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0' };
export const browser = { ...firefox, 'accept-encoding': 'gzip, deflate, br, zstd' };

const scripts = '<script src="/_next/a.js"></script><script>self.__next_f.push([1])</script>';

/** A page as Next draws it. */
export const pageOf = (words: string) =>
  `<!DOCTYPE html><html><head><script data-keep="">theme()</script></head><body><div hidden=""><!--$--><!--/$--></div>
  <main>${words}<!-- -->${' متن'.repeat(600)}</main>${scripts}</body></html>`;

/** What a test may change while the layer runs. */
export class Circumstances {
  /** How far the kept pages' clock has been put forward. */
  aheadMs = 0;
  isSecure = false;
  /** Whether a proxy of ours asks. */
  isProxied = false;
  /** Where nginx looks for what is kept. */
  generations: string | undefined;
  /** What the proxy would find. */
  find: Find = async () => null;
  edge: Edge = { isPurged: false, isFastly: false, isCloudflare: false, hasGenerations: false };
}

/** A layer of its own for one test. */
export function layerUnder(circumstances: Circumstances): Layer {
  const kept = new KeptPages<FinishedPage>(undefined, () => Date.now() + circumstances.aheadMs);
  return {
    editions: ['ar', 'en'],
    isReadersPath: readersPathTest(['ar', 'en']),
    find: (target) => circumstances.find(target),
    kept,
    refinements: new Refinements(kept),
    drawings: new Drawings(),
    encoded: new EncodedBodies(1024 * 1024),
    faults: new FaultPages(['ar', 'en']),
    limits: new Limits(() => circumstances.aheadMs),
    stop: { isBegun: false, lastWork: [] },
    sheets: new Sheets(),
    clientOf: ({ socket }) => socket.remoteAddress ?? '',
    idOf: (request) => requestIdOf(request, circumstances.isProxied),
    isSecure: () => circumstances.isSecure,
    edge: () => circumstances.edge,
    ...layForNginx(kept, () => circumstances.generations),
  };
}

/** A server that answers as Next does, behind the layer; it remembers what it was asked. */
export async function serveAsNext(
  act: (path: string, response: ServerResponse) => void,
  circumstances = new Circumstances(),
  layer = layerUnder(circumstances),
  prepare: (server: Server) => void = () => {},
) {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    setHeaderAsNextDoes(response);
    act(request.url ?? '', response);
  };
  const port = await serve(wrapListener(listener, layer), (server) => {
    answerConnections(server, layer);
    prepare(server);
  });
  return { port, asked, layer };
}

/** Next makes `setHeader` do nothing once it believes the head has been sent. */
function setHeaderAsNextDoes(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => (response.headersSent ? response : setHeader(name, value));
}

/** Answers with a page for everybody: the head set piece by piece, the body given with end. */
export function prerendered(response: ServerResponse, html = pageOf('خبر'), cache = shared): void {
  response.setHeader('Vary', 'rsc, next-router-state-tree');
  response.appendHeader('x-nextjs-prerender', '1');
  response.setHeader('Cache-Control', cache);
  response.setHeader('ETag', '"of-next"');
  response.setHeader(
    'Link',
    '</_next/a.css>; rel=preload; as="style", </_next/a.js>; rel=preload; as="script"',
  );
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(html));
  response.end(response.req.method === 'HEAD' ? null : html);
}

/** Answers with a page that is for its asker, streamed, cut within letters. */
export async function streamed(response: ServerResponse, html = pageOf('نتائج')): Promise<void> {
  response.setHeader('Cache-Control', ofAsker);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.flushHeaders();
  const bytes = Buffer.from(html);
  for (let at = 0; at < bytes.length; at += 701) {
    response.write(bytes.subarray(at, at + 701));
    await new Promise(setImmediate);
  }
  response.end();
}

/**
 * Until a kept page is there in an encoding that is made behind its answer. The last that is made of every page is gzip,
 * and then all are there but zstd, which is made once it was asked for.
 */
export async function untilEncoded(port: number, path: string, encoding: Encoding = 'gzip'): Promise<void> {
  const accepts = { 'accept-encoding': encoding };
  while ((await ask(port, path, accepts)).headers['content-encoding'] !== encoding)
    await new Promise(setImmediate);
}
