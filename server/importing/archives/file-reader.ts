import { createReadStream } from 'node:fs';
import { decoded } from './decoded.ts';

/** Long enough that little is put together from pieces, short enough that memory stays flat. */
const chunkBytes = 256 * 1024;

/** A file that is read from its beginning as often as is needed. */
export class FileReader {
  /** How many bytes were read since it was last begun; 0 when it has been read to its end. */
  at = 0;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  texts(): AsyncGenerator<string> {
    return decoded(this.#bytes());
  }

  async *#bytes(): AsyncGenerator<Buffer> {
    this.at = 0;
    for await (const chunk of createReadStream(this.#path, { highWaterMark: chunkBytes })) {
      this.at += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
    this.at = 0;
  }
}
