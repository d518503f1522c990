/** A row of a table of a Ghost export, as it stands there. */
export type GhostRow = Record<string, unknown>;

/** The value of a column as text; '' for what is none. */
export function columnText(row: GhostRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

interface Tag {
  slug: string;
  name: string;
  description: string;
  /** For the staff alone: its name begins with `#`. */
  isInternal: boolean;
}

export interface GhostUser {
  slug: string;
  name: string;
  bio: string;
}

/** One of a post's tags or authors. */
interface Link {
  order: number;
  id: string;
}

/** What of a post stands in other tables. */
export interface PostMeta {
  alt: string;
  caption: string;
}

/** The tables that posts refer to, read whole before the first post: in the file they stand behind it. */
export class GhostTables {
  readonly tags = new Map<string, Tag>();
  readonly users = new Map<string, GhostUser>();
  readonly #tags = new Map<string, Link[]>();
  readonly #authors = new Map<string, Link[]>();
  readonly #meta = new Map<string, PostMeta>();

  note(table: string, row: GhostRow): void {
    const id = columnText(row, 'id');
    switch (table) {
      case 'tags':
        this.tags.set(id, tagIn(row));
        break;
      case 'users':
        this.users.set(id, {
          slug: columnText(row, 'slug'),
          name: columnText(row, 'name'),
          bio: columnText(row, 'bio'),
        });
        break;
      case 'posts_tags':
        this.#link(this.#tags, row, 'tag_id');
        break;
      case 'posts_authors':
        this.#link(this.#authors, row, 'author_id');
        break;
      case 'posts_meta': {
        const [alt, caption] = [
          columnText(row, 'feature_image_alt'),
          columnText(row, 'feature_image_caption'),
        ];
        if (alt || caption) this.#meta.set(columnText(row, 'post_id'), { alt, caption });
      }
    }
  }

  /** In the order that the export gives them; the first is the primary one. */
  tagsOf(post: GhostRow): Tag[] {
    return idsIn(this.#tags.get(columnText(post, 'id')) ?? []).flatMap((id) => this.tags.get(id) ?? []);
  }

  /** The tags that are the first of some post: they are its section. */
  get primaryTags(): ReadonlySet<Tag> {
    const first = new Set<Tag>();
    for (const links of this.#tags.values()) {
      const tag = idsIn(links)
        .map((id) => this.tags.get(id))
        .find((one) => one && !one.isInternal);
      if (tag) first.add(tag);
    }
    return first;
  }

  authorsOf(post: GhostRow): GhostUser[] {
    const links = this.#authors.get(columnText(post, 'id'));
    const ids = links ? idsIn(links) : [columnText(post, 'author_id')];
    return ids.flatMap((id) => this.users.get(id) ?? []);
  }

  metaOf(post: GhostRow): PostMeta {
    return this.#meta.get(columnText(post, 'id')) ?? { alt: '', caption: '' };
  }

  /** Rows come in any order; `sort_order` says which is first, and of two that share a place the one that came first. */
  #link(links: Map<string, Link[]>, row: GhostRow, column: string): void {
    const postId = columnText(row, 'post_id');
    const all = links.get(postId) ?? [];
    const order = Number(columnText(row, 'sort_order') || Number.NaN);
    all.push({ order: Number.isNaN(order) ? all.length : order, id: columnText(row, column) });
    links.set(postId, all);
  }
}

function idsIn(links: Link[]): string[] {
  return links.toSorted((a, b) => a.order - b.order).map(({ id }) => id);
}

function tagIn(row: GhostRow): Tag {
  const name = columnText(row, 'name');
  return {
    slug: columnText(row, 'slug'),
    name,
    description: columnText(row, 'description'),
    isInternal: name.startsWith('#') || row.visibility === 'internal',
  };
}
