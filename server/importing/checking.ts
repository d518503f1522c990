import { slugOf } from '#arabic/slug.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import { checksOf } from '#editorial/checks/checks.ts';
import type { Finding } from '#editorial/checks/finding.ts';
import type { ImportItem } from '#editorial/importing/item.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { store } from '../store.ts';
import { editionOf } from './edition-of.ts';
import type { ImportOptions } from './import-options.ts';
import type { Reading } from './reading.ts';

/** The checks before publishing, for items as they come in: what the newsroom will be asked about them. */
export class Checking {
  readonly #sections: Awaited<ReturnType<typeof allSections>>;

  private constructor(sections: Awaited<ReturnType<typeof allSections>>) {
    this.#sections = sections;
  }

  static async load(): Promise<Checking> {
    return new Checking(await allSections((await store()).read));
  }

  /** What is found in an item; nothing in one that could not be read or that belongs to no edition. */
  of({ item, raw }: Reading, options: Pick<ImportOptions, 'locale' | 'section'>): Finding[] {
    if (!item.ok || raw.archived?.leftOut || item.value.kind !== 'article') return [];
    const { value } = item;
    const edition = editionOf(value, options.locale);
    if (!isEdition(edition)) return [];
    const content = {
      headline: value.title,
      standfirst: value.standfirst,
      authorIds: value.authors,
      topicIds: value.topics,
      heroId: value.image || null,
      heroAlt: value.imageAlt,
      heroCaption: value.imageCaption,
      body: value.body,
    };
    return checksOf(content, {
      locale: editionFormats[edition].tag,
      sectionName: this.#sectionName(value, edition, options.section),
      heroCredit: creditOf(value),
    });
  }

  /** As readers will see it: a section that is there keeps its name. */
  #sectionName(item: ImportItem, edition: string, otherwise: string | undefined): string {
    const called = item.section || otherwise;
    if (!called) return '';
    const known = this.#sections.find(
      (section) =>
        section.edition === edition &&
        [section.slug, section.name].some((name) => name === called || name === slugOf(called)),
    );
    return known?.name ?? (item.sectionName || called);
  }
}

/** A picture of the library brings its own credit, which is not known here; a file beside the item has only what that says. */
function creditOf({ image, imageCredit }: ImportItem): string | null {
  return imageCredit || (/\.[a-z]+$/i.test(image) ? '' : null);
}
