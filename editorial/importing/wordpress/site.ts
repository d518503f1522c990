import { decodedSlug } from '../former-path.ts';
import { momentOf } from '../moments.ts';
import { childrenNamed, childText, type XmlElement } from '../xml-element.ts';
import type { Attachment } from './attachment.ts';

/** A category, tag or other term as it is declared. */
export interface Term {
  id: string;
  taxonomy: string;
  slug: string;
  name: string;
  /** The slug of the one above; empty: it is at the top. */
  parent: string;
  line: number;
}

/** An author as declared: who signs in as `login`, and what readers see. */
export interface Author {
  login: string;
  name: string;
  line: number;
}

/** What texts refer to and what may stand behind them in a WordPress export: read whole before the first of them. */
export class WordPressSite {
  language = '';
  title = '';
  link = '';
  readonly terms: Term[] = [];
  readonly authors: Author[] = [];
  /** How far the site's clock is ahead of UTC, in milliseconds. */
  offsetMs = 0;
  readonly #attachments = new Map<number, string>();
  /** Post to what was uploaded to it, each with its place. */
  readonly #attached = new Map<number, { id: number; place: number }[]>();
  readonly #pages = new Map<string, { slug: string; parent: string }>();
  readonly #pageSlugs = new Map<string, number>();

  /** What is unreachable by its line alone is copied, or it would hold the piece of the file that it was cut from. */
  note(given: XmlElement): void {
    switch (given.name) {
      case 'title':
        this.title ||= given.text.trim();
        break;
      case 'language':
        this.language = given.text.trim();
        break;
      case 'wp:base_site_url':
        this.link ||= given.text.trim();
        break;
      case 'wp:base_blog_url':
        this.link = given.text.trim();
        break;
      case 'link':
        this.link ||= given.text.trim();
        break;
      case 'wp:author':
        this.authors.push(kept(authorIn(given)));
        break;
      case 'wp:category':
      case 'wp:tag':
      case 'wp:term':
        this.terms.push(kept(termIn(given)));
        break;
      case 'item':
        this.#noteItem(given);
    }
  }

  attachment(id: number): Attachment | null {
    const found = this.#attachments.get(id);
    return found === undefined ? null : (JSON.parse(found) as Attachment);
  }

  /** What was uploaded to a post, in the order that its editors gave it. */
  attachedTo(post: string): Attachment[] {
    const files = (this.#attached.get(Number(post)) ?? []).toSorted(
      (a, b) => a.place - b.place || a.id - b.id,
    );
    return files.flatMap(({ id }) => this.attachment(id) ?? []);
  }

  authorName(login: string): string {
    return this.authors.find((author) => author.login === login)?.name || login;
  }

  /** A page's own slug, or with those above it where two pages have the same. */
  pageSlug(id: string): string {
    const page = this.#pages.get(id);
    if (!page) return '';
    if ((this.#pageSlugs.get(page.slug) ?? 0) < 2) return page.slug;
    const path = [page.slug];
    for (
      let above = this.#pages.get(page.parent);
      above && path.length < 10;
      above = this.#pages.get(above.parent)
    )
      path.unshift(above.slug);
    return path.length > 1
      ? path.join('-')
      : this.#firstOf(page.slug) === id
        ? page.slug
        : `${page.slug}-${id}`;
  }

  #firstOf(slug: string): string | undefined {
    return [...this.#pages].find(([, page]) => page.slug === slug)?.[0];
  }

  #noteItem(item: XmlElement): void {
    const id = childText(item, 'wp:post_id');
    const [local, utc] = [childText(item, 'wp:post_date'), childText(item, 'wp:post_date_gmt')].map((date) =>
      momentOf(date),
    );
    if (local && utc) this.offsetMs = local.getTime() - utc.getTime();
    const type = childText(item, 'wp:post_type');
    if (type === 'attachment') this.#noteAttachment(Number(id), item);
    if (type !== 'page') return;
    const slug = decodedSlug(childText(item, 'wp:post_name'));
    this.#pages.set(kept(id), kept({ slug, parent: childText(item, 'wp:post_parent') }));
    this.#pageSlugs.set(slug, (this.#pageSlugs.get(slug) ?? 0) + 1);
  }

  #noteAttachment(id: number, item: XmlElement): void {
    this.#attachments.set(id, JSON.stringify(attachmentIn(item)));
    const post = Number(childText(item, 'wp:post_parent'));
    if (!post) return;
    const files = this.#attached.get(post) ?? [];
    files.push({ id, place: Number(childText(item, 'wp:menu_order')) || 0 });
    this.#attached.set(post, files);
  }
}

function kept<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function authorIn(given: XmlElement): Author {
  const login = childText(given, 'wp:author_login');
  const [first, last] = [childText(given, 'wp:author_first_name'), childText(given, 'wp:author_last_name')];
  const name = childText(given, 'wp:author_display_name') || [first, last].join(' ').trim() || login;
  return { login, name, line: given.line };
}

function termIn(given: XmlElement): Term {
  const taxonomy =
    given.name === 'wp:category'
      ? 'category'
      : given.name === 'wp:tag'
        ? 'post_tag'
        : childText(given, 'wp:term_taxonomy');
  const slug = childText(given, 'wp:category_nicename', 'wp:tag_slug', 'wp:term_slug');
  return {
    id: childText(given, 'wp:term_id'),
    taxonomy,
    slug,
    name: childText(given, 'wp:cat_name', 'wp:tag_name', 'wp:term_name') || decodedSlug(slug),
    parent: childText(given, 'wp:category_parent', 'wp:term_parent'),
    line: given.line,
  };
}

export function attachmentIn(item: XmlElement): Attachment {
  return {
    url: childText(item, 'wp:attachment_url', 'guid'),
    alt: metaIn(item, '_wp_attachment_image_alt'),
    caption: childText(item, 'excerpt:encoded'),
    title: childText(item, 'title'),
  };
}

/** The value of a custom field. */
export function metaIn(item: XmlElement, key: string): string {
  const meta = childrenNamed(item, 'wp:postmeta').find((one) => childText(one, 'wp:meta_key') === key);
  return meta ? childText(meta, 'wp:meta_value') : '';
}
