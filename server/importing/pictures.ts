import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve, sep } from 'node:path';
import { slugOf } from '#arabic/slug.ts';
import { allMedia } from '#db/queries/media.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { execute } from '../execute.ts';
import { newId } from '../ids.ts';
import { PictureRefused } from '../media/picture-refused.ts';
import { store } from '../store.ts';

interface Promised {
  id: string;
  path: string;
  credit: string;
}

/** The pictures that imported items show: those of the library, and files that lie beside the items. */
export class Pictures {
  readonly #ids = new Map<string, string>();
  /** Names without their digest, as people write them. */
  readonly #names = new Map<string, string>();
  readonly #promised = new Map<string, Promised>();
  /** Addresses and files that gave no picture, each with the reason. */
  readonly refused = new Map<string, string>();

  static async load(): Promise<Pictures> {
    const pictures = new Pictures();
    for (const { name, id } of await allMedia((await store()).read)) {
      pictures.#ids.set(name, id);
      pictures.#names.set(name.replace(/-[0-9a-f]{8,10}$/, ''), name);
    }
    return pictures;
  }

  /** The library's name for what an item calls `src`: a name, or a file below the item's folder. */
  nameOf(src: string, folder: string, credit = ''): string | null {
    if (this.#ids.has(src)) return src;
    const named = this.#names.get(src);
    if (named) return named;
    if (/^[a-z][a-z0-9+.-]*:/i.test(src))
      return this.#refuse(src, 'is not a file beside the item, and is not fetched');
    const path = resolve(folder, src);
    if (!path.startsWith(resolve(folder) + sep))
      return this.#refuse(src, 'lies outside the folder of the item');
    if (this.refused.has(path)) return null;
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch {
      return this.#refuse(src, 'is not there');
    }
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const stem = slugOf(basename(path, extname(path))).replace(/[^a-z0-9-]/g, '');
    const name = [stem, digest].filter((part) => part !== '').join('-');
    if (!this.#ids.has(name)) {
      const id = newId();
      this.#ids.set(name, id);
      this.#promised.set(name, { id, path, credit });
    }
    return name;
  }

  idOf(src: string, folder: string, credit: string): string | null {
    const name = this.nameOf(src, folder, credit);
    return name === null ? null : (this.#ids.get(name) ?? null);
  }

  /** Makes the sizes of the pictures promised since the last time; one that is no picture is left out and told. */
  async makeMissing(actor: Actor): Promise<void> {
    const making = [...this.#promised];
    this.#promised.clear();
    if (making.length === 0) return;
    // The picture library is large, and most imports bring no picture.
    const { makePicture } = await import('../media/make.ts');
    for (const [name, { id, path, credit }] of making) {
      try {
        const made = await makePicture(name, await readFile(path));
        const command = { type: 'media.add' as const, name, ...made, credit, focalX: 500, focalY: 400 };
        const [result] = await execute(actor, [{ subjectId: id, commands: [command] }]);
        if (result?.ok === false) throw new PictureRefused('invalid-input', wordsOf(result.refusal));
      } catch (error) {
        if (!(error instanceof PictureRefused)) throw error;
        this.#ids.delete(name);
        this.#refuse(path, error.message);
      }
    }
  }

  #refuse(src: string, reason: string): null {
    this.refused.set(src, reason);
    return null;
  }
}

function wordsOf({ code, field, values }: Refusal): string {
  return [field, values?.detail ?? code].filter(Boolean).join(' ');
}
