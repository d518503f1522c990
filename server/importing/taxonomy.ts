import { slugOf } from '#arabic/slug.ts';
import { allAuthors, allSections, allTopics } from '#db/queries/taxonomy.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { execute } from '../execute.ts';
import { newId } from '../ids.ts';
import { store } from '../store.ts';

export type Noun = 'section' | 'author' | 'topic';

interface Known {
  id: string;
  edition: string;
  slug: string;
  name: string;
}

/**
 * What the newsroom has of sections, authors and topics, and what an import makes of those it has not. An item may name
 * each by its slug or by its name.
 */
export class Taxonomy {
  readonly #ids = new Map<string, string>();
  /** By slug alone. */
  readonly #slugs = new Map<string, string>();
  readonly #slugOf = new Map<string, string>();
  #missing: { noun: Noun; row: Known; command: CommandInput }[] = [];
  /** How many were promised and not refused since. */
  readonly made: Record<Noun, number> = { section: 0, author: 0, topic: 0 };
  /** Why what was promised under an id could not be made, at the field of the items that name it. */
  readonly refused = new Map<string, Refusal>();

  static async load(): Promise<Taxonomy> {
    const { read } = await store();
    const taxonomy = new Taxonomy();
    for (const row of await allSections(read)) taxonomy.#know('section', row);
    for (const row of await allAuthors(read)) taxonomy.#know('author', row);
    for (const row of await allTopics(read)) taxonomy.#know('topic', row);
    return taxonomy;
  }

  /** The id of what is called so; undefined: it is not there. */
  known(noun: Noun, edition: string, slugOrName: string): string | undefined {
    return (
      this.#ids.get(key(noun, edition, slugOrName)) ?? this.#ids.get(key(noun, edition, slugOf(slugOrName)))
    );
  }

  /**
   * The id of what an archive declares under a slug. Two sections of one name are two, each below another; topics and
   * authors are named by their names, and so one name is one of them.
   */
  declared(noun: Noun, edition: string, slug: string, name: string): string | undefined {
    const found = this.#slugs.get(key(noun, edition, slug));
    return found ?? (noun === 'section' ? undefined : this.#ids.get(key(noun, edition, name)));
  }

  /** The slug of what was known or promised under an id. */
  slugOf(id: string): string | undefined {
    return this.#slugOf.get(id);
  }

  /** The section at the end of a path from the top of the tree; those on the way are promised too. */
  sectionAt(edition: string, path: { slug: string; name: string }[]): string | null {
    let parentId: string | null = null;
    for (const { slug, name } of path) parentId = this.idOf('section', edition, slug, name, { parentId });
    return parentId;
  }

  /**
   * The id of what is called so; a new one is promised where there is none, and made by `makeMissing`.
   * @param more what else is said of a new one
   */
  idOf(
    noun: Noun,
    edition: string,
    slugOrName: string,
    name = slugOrName,
    more: { parentId?: string | null; bio?: string } = {},
  ): string {
    return (
      this.known(noun, edition, slugOrName) ?? this.promise(noun, edition, slugOf(slugOrName), name, more)
    );
  }

  /** The id of a new one, made by `makeMissing`. @param slug what it is to be called by, if that is free */
  promise(
    noun: Noun,
    edition: string,
    slug: string,
    name: string,
    more: { parentId?: string | null; bio?: string } = {},
  ): string {
    const row = {
      id: newId(),
      edition,
      slug: this.#freeSlug(noun, edition, slug || noun),
      name,
    };
    const { id, ...made } = row;
    this.#missing.push({ noun, row, command: { type: `${noun}.make`, ...made, ...more } });
    this.made[noun] += 1;
    this.#know(noun, row);
    return id;
  }

  /** How many things were promised since the last time and are still to be made. */
  get missing(): number {
    return this.#missing.length;
  }

  /** Makes what was promised, through the one door; what is refused is told in `refused` and no longer known. */
  async makeMissing(actor: Actor): Promise<void> {
    const making = this.#missing;
    this.#missing = [];
    if (making.length === 0) return;
    const results = await execute(
      actor,
      making.map(({ row, command }) => ({ subjectId: row.id, commands: [command] })),
    );
    for (const [n, { noun, row }] of making.entries()) {
      const result = results[n];
      if (!result || result.ok) continue;
      const field = noun === 'section' ? 'section' : `${noun}s`;
      this.refused.set(row.id, { ...result.refusal, field });
      this.made[noun] -= 1;
      this.#forget(noun, row);
    }
  }

  #know(noun: Noun, { id, edition, slug, name }: Known): void {
    this.#ids.set(key(noun, edition, slug), id);
    if (!this.#ids.has(key(noun, edition, name))) this.#ids.set(key(noun, edition, name), id);
    this.#slugs.set(key(noun, edition, slug), id);
    this.#slugOf.set(id, slug);
  }

  #forget(noun: Noun, { id, edition, slug, name }: Known): void {
    for (const called of [slug, name]) {
      if (this.#ids.get(key(noun, edition, called)) === id) this.#ids.delete(key(noun, edition, called));
    }
    this.#slugs.delete(key(noun, edition, slug));
  }

  #freeSlug(noun: Noun, edition: string, wanted: string): string {
    let slug = wanted;
    for (let n = 2; this.#slugs.has(key(noun, edition, slug)); n++) slug = `${wanted}-${n}`;
    return slug;
  }
}

function key(noun: Noun, edition: string, name: string): string {
  return `${noun}|${edition}|${name}`;
}
