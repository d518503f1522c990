import { editionOf } from '../edition-of.ts';

/** Finds the edition that most posts of an archive are of, for what is of none itself, as its categories. */
export class MainEdition {
  readonly #asked: string | undefined;
  readonly #posts = new Map<string, number>();

  /** @param asked whatever the posts are of */
  constructor(asked: string | undefined) {
    this.#asked = asked;
  }

  note(title: string): void {
    const edition = editionOf({ title, locale: undefined }, this.#asked);
    this.#posts.set(edition, (this.#posts.get(edition) ?? 0) + 1);
  }

  get edition(): string {
    const [most] = [...this.#posts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? editionOf({ title: '', locale: undefined }, this.#asked);
  }
}
