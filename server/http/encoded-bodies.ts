import { digestOf } from '../importing/digest.ts';
import { ByteLru } from './byte-lru.ts';
import { compact } from './compact.ts';
import { type Encoding, encode } from './encoding.ts';

/**
 * Compresses the same bytes once, whatever address they came from: style sheets, scripts, the page that says 404.
 * Those who ask at the same time wait for the same work.
 */
export class EncodedBodies {
  readonly #bodies: ByteLru<Promise<Buffer>>;

  constructor(limit: number) {
    this.#bodies = new ByteLru(limit);
  }

  encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding}:${digestOf(body)}`;
    const known = this.#bodies.get(key);
    if (known) return known;
    const encoded = encode(body, encoding).then(compact);
    this.#bodies.set(key, encoded, body.length);
    encoded.catch(() => this.#bodies.delete(key));
    return encoded;
  }
}
