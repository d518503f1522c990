import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A folder of files whose names carry a hash: written whole or not at all, and swept of what is not used any more. */
export class AssetFolder {
  readonly #root: string;
  /** How many files were written. */
  written = 0;

  constructor(root: string) {
    this.#root = root;
  }

  has(name: string): boolean {
    return fs.existsSync(path.join(this.#root, name));
  }

  size(name: string): number {
    return fs.statSync(path.join(this.#root, name)).size;
  }

  read(name: string): Buffer {
    return fs.readFileSync(path.join(this.#root, name));
  }

  /** Writes the file unless these very bytes are there. */
  put(name: string, content: string | Buffer): void {
    const file = path.join(this.#root, name);
    if (fs.existsSync(file) && fs.readFileSync(file).equals(Buffer.from(content))) return;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}.draft`;
    fs.writeFileSync(draft, content);
    fs.renameSync(draft, file);
    this.written += 1;
  }

  /** Removes every file that is not named, and returns how many there were. */
  sweep(keep: Iterable<string>): number {
    const kept = new Set([...keep].map((name) => path.normalize(name)));
    const stale = fs
      .readdirSync(this.#root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !kept.has(path.relative(this.#root, file)));
    for (const file of stale) fs.rmSync(file, { force: true });
    return stale.length;
  }
}

/** Ten characters that change whenever one of the parts does. */
export function shortHash(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex').slice(0, 10);
}
