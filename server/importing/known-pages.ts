import type { Reader } from '#db/doors.ts';
import { actorsOf, type PageRow, pageNames, pagesByIds } from '#db/queries/record.ts';
import type { Actor } from '#editorial/permissions.ts';
import { touchedByPeople } from './touched-by-people.ts';

/** A page that an import is about to bring. */
interface Wanted {
  edition: string;
  /** By which an import knows it again. */
  name: string;
  slug: string;
}

/** The pages that an import brought before, and the addresses that are taken. */
export class KnownPages {
  readonly #taken: Set<string>;
  readonly #byName = new Map<string, PageRow>();
  /** Those that an import made when pages had no name yet. */
  readonly #nameless = new Map<string, PageRow>();
  #theirs: ReadonlySet<string> = new Set();

  private constructor(taken: Set<string>) {
    this.#taken = taken;
  }

  static async load(read: Reader, wanted: Wanted[], importer: Actor): Promise<KnownPages> {
    const all = await pageNames(read);
    const known = new KnownPages(new Set(all.map(({ edition, slug }) => key(edition, slug))));
    const names = new Set(wanted.map(({ edition, name }) => key(edition, name)));
    const slugs = new Set(wanted.map(({ edition, slug }) => key(edition, slug)));
    const meant = all.filter(({ edition, slug, externalId }) =>
      externalId === null ? slugs.has(key(edition, slug)) : names.has(key(edition, externalId)),
    );
    const rows = await pagesByIds(
      read,
      meant.map(({ id }) => id),
    );
    const ids = rows.map(({ id }) => id);
    const actors = await actorsOf(read, ids);
    for (const row of rows) {
      if (row.externalId !== null) known.#byName.set(key(row.edition, row.externalId), row);
      else if (actors.get(row.id)?.[0] === importer.id) known.#nameless.set(key(row.edition, row.slug), row);
    }
    known.#theirs = await touchedByPeople(read, ids, importer);
    return known;
  }

  /** The page that an item became; one without a name is only ever found once. */
  of(edition: string, name: string, slug: string): PageRow | undefined {
    const found = this.#byName.get(key(edition, name));
    if (found) return found;
    const nameless = this.#nameless.get(key(edition, slug));
    this.#nameless.delete(key(edition, slug));
    return nameless;
  }

  isTheirs(id: string): boolean {
    return this.#theirs.has(id);
  }

  /** The first address that no page has, of this import or of the newsroom; it is taken then. */
  freeSlug(edition: string, wanted: string): string {
    let slug = wanted;
    for (let n = 2; this.#taken.has(key(edition, slug)); n++) slug = `${wanted}-${n}`;
    this.#taken.add(key(edition, slug));
    return slug;
  }
}

function key(edition: string, name: string): string {
  return `${edition}/${name}`;
}
