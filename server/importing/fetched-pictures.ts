import { openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Actor } from '#editorial/permissions.ts';
import { receive } from '../media/receive.ts';
import { takeIn } from '../media/take-in.ts';
import type { KnownPictures } from './known-pictures.ts';
import { inMediaFolder } from './media-folder.ts';
import { candidatesOf, pictureAddress, sourceOf } from './picture-address.ts';
import { PictureFetcher } from './picture-fetcher.ts';
import { refusalWords } from './refusal-words.ts';

export interface PictureOptions {
  /** A local copy of another system's pictures, looked into before an address is asked. */
  mediaFolder?: string | undefined;
  /** Bring no picture; those of the library are still found. */
  isOff?: boolean | undefined;
  /** Which addresses may be asked; the public ones unless said. */
  mayReach?: ((address: string) => boolean) | undefined;
}

interface Failure {
  reason: string;
  /** It may be there another time. */
  isPassing: boolean;
}

interface ToBring {
  address: URL;
  src: string;
  credit: string;
}

const mostAtOnce = 4;
/** A picture may stand in its own address, and such an address is told by its beginning. */
const toldLength = 200;

/** Pictures that stand at addresses: each is brought into the library once, and known by its address from then on. */
export class FetchedPictures {
  readonly #known: KnownPictures;
  readonly #options: PictureOptions;
  readonly #fetcher: PictureFetcher;
  readonly #failures = new Map<string, Failure>();
  readonly #tell: (src: string, reason: string) => void;

  constructor(known: KnownPictures, options: PictureOptions, tell: (src: string, reason: string) => void) {
    this.#known = known;
    this.#options = options;
    this.#fetcher = new PictureFetcher(options.mayReach);
    this.#tell = tell;
  }

  get silentHosts(): string[] {
    return this.#fetcher.silentHosts;
  }

  /** With a local copy of the pictures, a path from the root of the old site is an address too. */
  addressOf(src: string): URL | null {
    const isPath = this.#options.mediaFolder !== undefined && /^\/[^/]/.test(src);
    return isPath ? new URL(src, 'file:///') : pictureAddress(src);
  }

  nameOf(address: URL): string | null {
    return this.#known.ofSource(sourceOf(address));
  }

  failureOf(address: URL): Failure | undefined {
    return this.#failures.get(sourceOf(address));
  }

  /** Brings pictures into the library, four at a time; what fails is told, and not asked again in this run. */
  async gather(wanted: ToBring[], actor: Actor): Promise<void> {
    const waiting = new Map<string, ToBring>();
    for (const one of wanted) {
      const source = sourceOf(one.address);
      if (this.#known.ofSource(source) === null && !this.#failures.has(source)) waiting.set(source, one);
    }
    const list = [...waiting];
    const work = async () => {
      for (let next = list.shift(); next; next = list.shift()) {
        const [source, picture] = next;
        const failure = await this.#bring(source, picture, actor);
        if (!failure) continue;
        this.#failures.set(source, failure);
        this.#tell(picture.src.slice(0, toldLength), failure.reason);
      }
    };
    await Promise.all(Array.from({ length: mostAtOnce }, work));
  }

  async #bring(source: string, { address, credit }: ToBring, actor: Actor): Promise<Failure | null> {
    const found = await this.#found(address);
    if (!(found instanceof Blob)) return found;
    const received = await receive(found.stream());
    if (!received.ok) return { reason: refusalWords(received.refusal), isPassing: false };
    try {
      // The source has no size in it; a picture is called as what was uploaded.
      const fileName = lastSegment(new URL(source, address).pathname);
      const brought = { by: actor.id, fileName, credit, source };
      const taken = await takeIn(received.value, brought);
      if (!taken.ok) return { reason: refusalWords(taken.refusal), isPassing: false };
      this.#known.add({ ...taken.value.row, source });
      return null;
    } finally {
      await rm(received.value.path, { force: true });
    }
  }

  async #found(address: URL): Promise<Blob | Failure> {
    const { mediaFolder } = this.#options;
    const candidates = candidatesOf(address);
    for (const { pathname } of mediaFolder === undefined ? [] : candidates) {
      const path = await inMediaFolder(mediaFolder ?? '', pathname);
      if (path !== null) return openAsBlob(path);
    }
    if (address.protocol === 'file:') return { reason: 'is not in the folder of pictures', isPassing: false };
    const fetched = await this.#fetcher.first(candidates);
    return 'bytes' in fetched ? new Blob([new Uint8Array(fetched.bytes)]) : fetched;
  }
}

function lastSegment(path: string): string {
  const name = basename(path);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
