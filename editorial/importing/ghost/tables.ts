/** A row of a table of a Ghost export, as it stands there. */
export type GhostRow = Record<string, unknown>;

/** A value as text; '' for what is none. */
export function textIn(row: GhostRow, column: string): string {
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

/** What of a post stands in other tables. */
export interface PostMeta {
  alt: string;
  caption: string;
}

/** The tables that posts refer to, read whole before the first post: in the file they stand behind it. */
export class GhostTables {
  readonly tags = new Map<string, Tag>();
  readonly users = new Map<string, GhostUser>();
  readonly #tagIds = new Map<string, string[]>();
  readonly #authorIds = new Map<string, string[]>();
  readonly #meta = new Map<string, PostMeta>();

  note(table: string, row: GhostRow): void {
    const id = textIn(row, 'id');
    switch (table) {
      case 'tags':
        this.tags.set(id, tagIn(row));
        break;
      case 'users':
        this.users.set(id, { slug: textIn(row, 'slug'), name: textIn(row, 'name'), bio: textIn(row, 'bio') });
        break;
      case 'posts_tags':
        this.#link(this.#tagIds, row, 'tag_id');
        break;
      case 'posts_authors':
        this.#link(this.#authorIds, row, 'author_id');
        break;
      case 'posts_meta': {
        const [alt, caption] = [textIn(row, 'feature_image_alt'), textIn(row, 'feature_image_caption')];
        if (alt || caption) this.#meta.set(textIn(row, 'post_id'), { alt, caption });
      }
    }
  }

  /** In the order that the export gives them; the first is the primary one. */
  tagsOf(post: GhostRow): Tag[] {
    return (this.#tagIds.get(textIn(post, 'id')) ?? []).flatMap((id) => this.tags.get(id) ?? []);
  }

  /** The tags that are the first of some post: they are its section. */
  get primaryTags(): ReadonlySet<Tag> {
    const first = new Set<Tag>();
    for (const ids of this.#tagIds.values()) {
      const tag = ids.map((id) => this.tags.get(id)).find((one) => one && !one.isInternal);
      if (tag) first.add(tag);
    }
    return first;
  }

  authorsOf(post: GhostRow): GhostUser[] {
    const ids = this.#authorIds.get(textIn(post, 'id')) ?? [textIn(post, 'author_id')];
    return ids.flatMap((id) => this.users.get(id) ?? []);
  }

  metaOf(post: GhostRow): PostMeta {
    return this.#meta.get(textIn(post, 'id')) ?? { alt: '', caption: '' };
  }

  /** Rows come in any order; `sort_order` says which is first. */
  #link(links: Map<string, string[]>, row: GhostRow, column: string): void {
    const postId = textIn(row, 'post_id');
    const ids = links.get(postId) ?? [];
    const order = Number(row.sort_order ?? ids.length);
    const at = Number.isSafeInteger(order) && order >= 0 ? Math.min(order, mostLinks) : ids.length;
    while (ids[at] !== undefined && ids[at] !== '') ids.push(ids.splice(at, 1)[0] as string);
    while (ids.length < at) ids.push('');
    ids[at] = textIn(row, column);
    links.set(postId, ids);
  }
}

/** More than any post has; a number beyond it is no place in a list. */
const mostLinks = 1000;

function tagIn(row: GhostRow): Tag {
  const name = textIn(row, 'name');
  return {
    slug: textIn(row, 'slug'),
    name,
    description: textIn(row, 'description'),
    isInternal: name.startsWith('#') || row.visibility === 'internal',
  };
}
