import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import { knownPictures } from '#db/queries/media.ts';
import { fileTitle } from '#editorial/file-title.ts';
import type { Actor } from '#editorial/permissions.ts';
import { execute } from '../execute.ts';
import { newId } from '../ids.ts';
import { PictureRefused } from '../media/picture-refused.ts';
import { nameFor } from '../media/take-in.ts';
import { store } from '../store.ts';
import { FetchedPictures, type PictureOptions } from './fetched-pictures.ts';
import { KnownPictures } from './known-pictures.ts';
import { refusalWords } from './refusal-words.ts';

interface Promised {
  id: string;
  path: string;
  credit: string;
  digest: string;
  bytes: number;
  fileName: string;
}

/** A picture as an item names it. */
export interface WantedPicture {
  src: string;
  /** Of the item: files beside it are looked for there. */
  folder: string;
  credit?: string;
}

/** The pictures that imported items show: those of the library, files that lie beside the items, and those at addresses. */
export class Pictures {
  readonly #known = new KnownPictures();
  readonly #promised = new Map<string, Promised>();
  readonly #fetched: FetchedPictures;
  readonly #isOff: boolean;
  /** Addresses and paths of files that gave no picture, each with the reason. */
  readonly refused = new Map<string, string>();

  private constructor(options: PictureOptions) {
    this.#isOff = options.isOff === true;
    this.#fetched = new FetchedPictures(this.#known, options, (src, why) => this.refused.set(src, why));
  }

  static async load(options: PictureOptions = {}): Promise<Pictures> {
    const pictures = new Pictures(options);
    for (const known of await knownPictures((await store()).read)) pictures.#known.add(known);
    return pictures;
  }

  /** Hosts that failed so often in a row that they are not asked again in this run. */
  get silentHosts(): string[] {
    return this.#fetched.silentHosts;
  }

  /** Brings what stands at addresses or lies beside the items, so that `nameOf` finds it. */
  async gather(wanted: WantedPicture[], actor: Actor): Promise<void> {
    if (!this.#isOff) {
      const addresses = wanted.flatMap(({ src, credit = '' }) => {
        const address = this.#known.named(src) === null ? this.#fetched.addressOf(src) : null;
        return address ? [{ address, src, credit }] : [];
      });
      await this.#fetched.gather(addresses, actor);
    }
    for (const { src, folder, credit } of wanted) this.nameOf(src, folder, credit);
    await this.#makeMissing(actor);
  }

  /** Whether a picture could not be had for a reason that may pass: its item is to be tried again another time. */
  isPostponed(src: string): boolean {
    if (this.#known.named(src) !== null) return false;
    const address = this.#fetched.addressOf(src);
    if (this.#isOff) return !address || this.#fetched.nameOf(address) === null;
    return address !== null && this.#fetched.failureOf(address)?.isPassing === true;
  }

  /** The library's name for what an item calls `src`: a name, an address, or a file below the item's folder. */
  nameOf(src: string, folder: string, credit = ''): string | null {
    const named = this.#known.named(src);
    if (named !== null) return named;
    const address = this.#fetched.addressOf(src);
    if (address) return this.#fetched.nameOf(address);
    return this.#isOff ? null : this.#besideItem(src, folder, credit);
  }

  idOf(src: string, folder: string, credit: string): string | null {
    const name = this.nameOf(src, folder, credit);
    return name === null ? null : this.#known.idOf(name);
  }

  #besideItem(src: string, folder: string, credit: string): string | null {
    const path = resolve(folder, src);
    if (this.refused.has(path)) return null;
    if (!path.startsWith(resolve(folder) + sep))
      return this.#refuse(path, 'lies outside the folder of the item');
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch {
      return this.#refuse(path, 'is not there');
    }
    const digest = createHash('sha256').update(bytes).digest('hex');
    const known = this.#known.ofBytes(digest);
    if (known !== null) return known;
    const picture = { id: newId(), name: nameFor(basename(path), digest), digest, source: null };
    this.#known.add(picture);
    this.#promised.set(picture.name, {
      ...{ id: picture.id, path, credit, digest, bytes: bytes.length },
      fileName: fileTitle(path),
    });
    return picture.name;
  }

  /** Makes the sizes of the pictures promised since the last time; one that is no picture is left out and told. */
  async #makeMissing(actor: Actor): Promise<void> {
    const making = [...this.#promised];
    this.#promised.clear();
    if (making.length === 0) return;
    // The picture library is large, and most imports bring no picture.
    const { makePicture } = await import('../media/make.ts');
    for (const [name, { id, path, ...about }] of making) {
      try {
        const made = await makePicture(name, await readFile(path));
        const command = { type: 'media.add' as const, name, ...made, ...about, focalX: 500, focalY: 400 };
        const [result] = await execute(actor, [{ subjectId: id, commands: [command] }]);
        if (result?.ok === false) throw new PictureRefused('invalid-input', refusalWords(result.refusal));
      } catch (error) {
        if (!(error instanceof PictureRefused)) throw error;
        this.#known.remove(name, about.digest);
        this.#refuse(path, error.message);
      }
    }
  }

  #refuse(path: string, reason: string): null {
    this.refused.set(path, reason);
    return null;
  }
}
