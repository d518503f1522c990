import type { KnownPicture } from '#db/queries/media.ts';

/** The pictures of the library by everything that they can be known again by. */
export class KnownPictures {
  readonly #ids = new Map<string, string>();
  /** Names without their digest, as people write them. */
  readonly #names = new Map<string, string>();
  /** Names by the whole digest: the same bytes are one picture. */
  readonly #digests = new Map<string, string>();
  /** Of pictures of which no more is known than their names tell: by the first ten digits. */
  readonly #begun = new Map<string, string>();
  readonly #sources = new Map<string, string>();

  add({ id, name, digest, source }: KnownPicture): void {
    this.#ids.set(name, id);
    this.#names.set(name.replace(/-[0-9a-f]{8,10}$/, ''), name);
    const begun = /(?:^|-)([0-9a-f]{10})$/.exec(name)?.[1];
    if (digest) this.#digests.set(digest, name);
    else if (begun) this.#begun.set(begun, name);
    if (source) this.#sources.set(source, name);
  }

  remove(name: string, digest: string): void {
    this.#ids.delete(name);
    this.#names.delete(name.replace(/-[0-9a-f]{8,10}$/, ''));
    this.#digests.delete(digest);
  }

  idOf(name: string): string | null {
    return this.#ids.get(name) ?? null;
  }

  /** The whole name of a picture that is called so, with its digest or without. */
  named(called: string): string | null {
    return this.#ids.has(called) ? called : (this.#names.get(called) ?? null);
  }

  /** @param digest SHA-256 of the bytes, hexadecimal */
  ofBytes(digest: string): string | null {
    return this.#digests.get(digest) ?? this.#begun.get(digest.slice(0, 10)) ?? null;
  }

  ofSource(source: string): string | null {
    return this.#sources.get(source) ?? null;
  }
}
