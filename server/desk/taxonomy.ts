import { fold } from '#arabic/fold.ts';
import { peopleNames } from '#db/queries/names.ts';
import { articlesOfEach } from '#db/queries/take-over.ts';
import { allSections, authorsOf, topicsOf } from '#db/queries/taxonomy.ts';
import { likelyDuplicates } from '#editorial/duplicates.ts';
import { store } from '../store.ts';

/** So many names stand on a page of a list, and so many groups of likely duplicates above it. */
const namesOnPage = 100;
const groupsShown = 5;

/** The sections of an edition in the order of the tree's rows, each with the number of its own articles in any state. */
export async function readSectionTree(edition: string) {
  const { read } = await store();
  const [sections, articles] = [await allSections(read), await articlesOfEach(read, 'section')];
  return sections
    .filter((section) => section.edition === edition)
    .map((section) => ({ ...section, articles: articles.get(section.id) ?? 0 }));
}

export interface AskedNames {
  edition: string;
  /** Searched for in names and slugs, folded. */
  query: string;
  /** From 1. */
  number: number;
}

/** A page of the topics of an edition, those of most articles first. */
export async function readTopicNames(asked: AskedNames) {
  const { read } = await store();
  const [rows, articles] = [await topicsOf(read, asked.edition), await articlesOfEach(read, 'topic')];
  return namesFrom(
    rows.map((row) => ({ ...row, articles: articles.get(row.id) ?? 0 })),
    asked,
  );
}

/** The same of authors, with the people to whom their names can belong. */
export async function readAuthorNames(asked: AskedNames) {
  const { read } = await store();
  const [rows, articles] = [await authorsOf(read, asked.edition), await articlesOfEach(read, 'author')];
  const names = namesFrom(
    rows.map((row) => ({ ...row, articles: articles.get(row.id) ?? 0 })),
    asked,
  );
  return { ...names, people: await peopleNames(read) };
}

function namesFrom<Row extends { id: string; name: string; slug: string; articles: number }>(
  rows: Row[],
  { query, number }: AskedNames,
) {
  const sought = fold(query).trim();
  const order = new Intl.Collator('ar');
  rows.sort((a, b) => b.articles - a.articles || order.compare(a.name, b.name));
  const found =
    sought === '' ? rows : rows.filter(({ name, slug }) => fold(`${name} ${slug}`).includes(sought));
  return {
    total: found.length,
    pages: Math.max(1, Math.ceil(found.length / namesOnPage)),
    names: found.slice((number - 1) * namesOnPage, number * namesOnPage),
    // Shown above the whole list alone: to look for them costs more than all else.
    duplicates: sought === '' && number === 1 ? likelyDuplicates(rows).slice(0, groupsShown) : [],
  };
}
