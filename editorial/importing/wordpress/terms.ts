import { slugOf } from '#arabic/slug.ts';
import { reservedSlugs } from '../../address.ts';
import { longestName } from '../../commands/taxonomy.ts';
import type { ArchiveEntry } from '../archive-entry.ts';
import { decodedSlug, formerPath } from '../former-path.ts';
import { plainLine } from '../plain-line.ts';
import { childrenNamed, type XmlElement } from '../xml-element.ts';
import { metaIn, type Term, type WordPressSite } from './site.ts';

interface NamedSection {
  slug: string;
  name: string;
}

/** Taxonomies that are no subjects: WordPress's own machinery, languages and what themes need. */
const internal =
  /^(?:_|nav_menu|link_category|post_format|wp_|language|term_|post_translations|product_|elementor_|author$)/;

/** Where a post stands: its section, those above that, and what else it is about. */
export interface Placing {
  section: NamedSection | null;
  above: NamedSection[];
  topics: string[];
  /** Who wrote it, where a plugin keeps that as terms. */
  authors: string[];
  /** Taxonomies that are not kept. */
  lost: string[];
  /** The language that a plugin keeps it in. */
  language: string;
}

/** Categories as trees, and what a post's terms make of it. */
export class WordPressTerms {
  readonly #categories = new Map<string, Term>();
  readonly #byId = new Map<string, Term>();
  readonly #site: WordPressSite;
  readonly #isEdition: (word: string) => boolean;

  constructor(site: WordPressSite, isEdition: (word: string) => boolean) {
    this.#site = site;
    this.#isEdition = isEdition;
    for (const term of site.terms) {
      if (term.taxonomy !== 'category') continue;
      this.#categories.set(term.slug, term);
      this.#byId.set(term.id, term);
    }
  }

  /** Sections, topics and authors as the export declares them, a section after the one that it is below. */
  *declared(): Generator<ArchiveEntry & { line: number }> {
    const host = this.#site.link;
    const categories = [...this.#categories.values()].sort(
      (a, b) => this.#path(a).length - this.#path(b).length,
    );
    for (const term of categories) {
      const above = this.#path(term).map((one) => this.#named(one));
      const own = above.pop() ?? this.#named(term);
      const path = this.#path(term).map((one) => one.slug);
      const formerPaths = [path, path.slice(-1)].map((parts) => `/category/${parts.join('/')}`);
      yield entry('section', own, term.line, { above, formerPaths: [...new Set(formerPaths)] });
    }
    for (const term of this.#site.terms) {
      if (term.taxonomy === 'category' || internal.test(term.taxonomy)) continue;
      const name = plainLine(term.name);
      const formerPaths = term.taxonomy === 'post_tag' ? [`/tag/${term.slug}`] : [];
      yield entry('topic', { slug: slugOf(decodedSlug(term.slug)), name }, term.line, { formerPaths });
    }
    for (const { login, name, line } of this.#site.authors) {
      const named = { slug: slugOf(name), name: plainLine(name) };
      const former = formerPath(`${host}/author/${encodeURIComponent(login.toLowerCase())}`);
      yield entry('author', named, line, { formerPaths: former ? [former] : [] });
    }
  }

  placing(item: XmlElement): Placing {
    const placed: Placing = { section: null, above: [], topics: [], authors: [], lost: [], language: '' };
    const own: Term[] = [];
    const all = childrenNamed(item, 'category');
    // Old exports say each category a second time, or only, without the taxonomy that it is of.
    const stated = all.filter(({ attributes }) => attributes.domain !== undefined);
    for (const { attributes, text } of stated.length > 0 ? stated : all) {
      const { domain = 'category', nicename = slugOf(text) } = attributes;
      const name = plainLine(text.trim());
      if (domain === 'category') own.push(this.#category(nicename, name));
      else if (domain === 'author') placed.authors.push(name);
      else if (domain === 'language') placed.language = nicename;
      else if (internal.test(domain)) placed.lost.push(`terms of ${domain}`);
      else if (name) placed.topics.push(name);
    }
    const section = this.#sectionOf(item, own);
    if (!section) return placed;
    const path = this.#path(section);
    placed.above = path.map((one) => this.#named(one));
    placed.section = placed.above.pop() ?? null;
    const others = own.filter((one) => !path.includes(one)).map((one) => plainLine(one.name));
    placed.topics = [...others, ...placed.topics];
    return placed;
  }

  /** The one that its editors marked, or else its first, or the deepest below that. */
  #sectionOf(item: XmlElement, own: Term[]): Term | undefined {
    const marked =
      metaIn(item, '_yoast_wpseo_primary_category') || metaIn(item, 'rank_math_primary_category');
    const primary = this.#byId.get(marked);
    if (primary && own.includes(primary)) return primary;
    const [first] = own;
    if (!first) return undefined;
    const below = own.filter((one) => this.#path(one).includes(first));
    return below.sort((a, b) => this.#path(b).length - this.#path(a).length)[0];
  }

  #category(slug: string, name: string): Term {
    const known = this.#categories.get(slug);
    if (known) return known;
    const term = { id: '', taxonomy: 'category', slug, name, parent: '', line: 0 };
    this.#categories.set(slug, term);
    return term;
  }

  /** From the top of the tree down to the term; a circle is cut. */
  #path(term: Term): Term[] {
    const path: Term[] = [];
    for (let at: Term | undefined = term; at && !path.includes(at); at = this.#categories.get(at.parent))
      path.unshift(at);
    return path;
  }

  #named({ slug, name }: Term): NamedSection {
    const own = slugOf(decodedSlug(slug)) || slugOf(name);
    const isTaken = reservedSlugs.has(own) || this.#isEdition(own);
    return { slug: isTaken ? `${own}-section` : own, name: plainLine(name).slice(0, longestName.section) };
  }
}

function entry(
  kind: 'section' | 'topic' | 'author',
  { slug, name }: NamedSection,
  line: number,
  fields: Partial<ArchiveEntry['fields']>,
): ArchiveEntry & { line: number } {
  return { fields: { kind, title: name, slug, ...fields }, lost: [], comments: 0, line };
}
