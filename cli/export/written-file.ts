import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../command.ts';

/** A file that has its name only once it is whole: what was cut off is called `.part`. */
export class WrittenFile {
  readonly path: string;
  readonly #stream: WriteStream;
  #failed: Error | null = null;
  bytes = 0;

  private constructor(path: string, stream: WriteStream) {
    this.path = path;
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#failed = error;
    });
  }

  static async open(path: string): Promise<WrittenFile> {
    try {
      await mkdir(dirname(path), { recursive: true });
      const stream = createWriteStream(`${path}.part`);
      await once(stream, 'open');
      return new WrittenFile(path, stream);
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
    }
  }

  /** Resolves when there is room for more. */
  async write(text: string): Promise<void> {
    if (this.#failed) throw this.#failed;
    this.bytes += Buffer.byteLength(text);
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    this.#stream.end();
    await once(this.#stream, 'close');
    if (this.#failed) throw this.#failed;
    await rename(`${this.path}.part`, this.path);
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    this.#stream.destroy();
    await rm(`${this.path}.part`, { force: true });
  }
}
