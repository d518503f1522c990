import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { acceptedEncodings, type Encoding, encodeOnce, encodings } from './encoding.ts';
import { basicPolicy } from './policy.ts';

const linked = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const styles = /^\/_next\/static\/chunks\/([\w~-]+)\.css$/;
const faces = /^\/assets\/fonts\/((?:arabic|latin)\.[0-9a-f]{10})\.css$/;
const together = /^\/assets\/sheets\/([\w~-]+)\.((?:arabic|latin)\.[0-9a-f]{10})\.css$/;

/** Whether an address names a sheet that is put together here. */
export function isSheet(path: string): boolean {
  return together.test(path);
}

interface Parts {
  style: string;
  face: string;
}

/**
 * Makes one style sheet of the two that Next's page and ours name. The first paint waits for both, and over HTTP/1.1 the
 * second costs a connection of its own: two round trips. Each is put together of its files as they lie there, by its
 * name alone, so that every process knows it, and compressed once, as small as can be.
 */
export class Sheets {
  readonly #root: string;
  readonly #bodies = new Map<string, Promise<Buffer>>();

  /** @param root the folder that the server was started in */
  constructor(root: string = process.cwd()) {
    this.#root = root;
  }

  /**
   * A reader's page that names the one sheet, at the end of its head, where no script waits for it. A page that names
   * other sheets than those two stays as it is.
   */
  joined(html: string): string {
    const head = html.slice(0, html.indexOf('</head>'));
    const links = [...head.matchAll(linked)];
    const named = (shape: RegExp) => links.map(([, href = '']) => shape.exec(href)?.[1]).find(Boolean);
    const [style, face] = [named(styles), named(faces)];
    if (links.length !== 2 || !style || !face) return html;
    // It is asked for next, and takes longer to make than the page's own bytes take on their way.
    this.#body({ style, face }, encodings[0]).catch(() => {});
    const rest = links.reduce((left, [link]) => left.replace(link, ''), head);
    return `${rest}<link rel="stylesheet" href="/assets/sheets/${style}.${face}.css"/>${html.slice(head.length)}`;
  }

  /** Answers a GET or HEAD for a sheet; false for anything else, and where a file of it is not there. */
  async answer(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<boolean> {
    const { method, url = '', headers } = request;
    const [, style, face] = together.exec(url) ?? [];
    if (!style || !face || (method !== 'GET' && method !== 'HEAD')) return false;
    const [encoding = 'identity'] = acceptedEncodings(headers['accept-encoding']);
    const body = await this.#body({ style, face }, encoding).catch(() => null);
    if (!body) return false;
    response.writeHead(200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      Vary: 'Accept-Encoding',
      'Content-Length': body.length,
      ...basicPolicy(secure),
    });
    response.end(method === 'HEAD' ? undefined : body);
    return true;
  }

  #body(parts: Parts, encoding: Encoding): Promise<Buffer> {
    const key = `${parts.style} ${parts.face} ${encoding}`;
    const known = this.#bodies.get(key);
    if (known) return known;
    const body = this.#made(parts, encoding);
    this.#bodies.set(key, body);
    body.catch(() => this.#bodies.delete(key));
    return body;
  }

  async #made(parts: Parts, encoding: Encoding): Promise<Buffer> {
    if (encoding !== 'identity') return encodeOnce(await this.#body(parts, 'identity'), encoding);
    const files = [`public/assets/fonts/${parts.face}.css`, `.next/static/chunks/${parts.style}.css`];
    return Buffer.concat(await Promise.all(files.map((file) => readFile(join(this.#root, file)))));
  }
}
