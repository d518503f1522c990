import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * What an import leaves in a database, by its own names: the ids are new in each, and so are the moments at which
 * something was written. Each row as its digest: all of a large archive would be more than one text can hold.
 */
export function factsIn(dataFolder: string): Record<string, string[]> {
  const database = new DatabaseSync(join(dataFolder, 'warraq.db'), { readOnly: true });
  try {
    return Object.fromEntries(
      Object.entries(facts).map(([name, query]) => [
        name,
        database
          .prepare(query)
          .all()
          .map((row) =>
            createHash('sha1')
              .update(JSON.stringify(Object.values(row)))
              .digest('base64'),
          )
          .sort(),
      ]),
    );
  } finally {
    database.close();
  }
}

/** How many articles are there by now; 0 where there is no database yet. */
export function articlesIn(dataFolder: string): number {
  try {
    const database = new DatabaseSync(join(dataFolder, 'warraq.db'), { readOnly: true });
    const row = database.prepare('select count(*) as count from articles').get() as { count: number };
    database.close();
    return row.count;
  } catch {
    return 0;
  }
}

/** The names of the facts that differ, with how many of each are in one and not in the other. */
export function differences(one: Record<string, string[]>, other: Record<string, string[]>): string[] {
  return Object.keys(one).flatMap((name) => {
    const [these, those] = [one[name] ?? [], other[name] ?? []];
    if (these.join('\n') === those.join('\n')) return [];
    const [mine, yours] = [new Set(these), new Set(those)];
    const only = these.filter((row) => !yours.has(row));
    const more = those.filter((row) => !mine.has(row));
    return [
      `${name}: ${these.length} and ${those.length}, ${only.length} missing and ${more.length} too many`,
    ];
  });
}

const named = (table: 'authors' | 'topics', link: string, column: string) =>
  `(select group_concat(n.slug, ',' order by l.position) from ${link} l join ${table} n on n.id = l.${column} where l.article_id = a.id)`;

const facts: Record<string, string> = {
  articles: `select a.external_id, a.source_hash, a.edition, s.slug, a.slug, a.headline, a.standfirst, a.excerpt, a.word_count, a.status,
    a.published_at, a.updated_at, a.version, a.body, ${named('authors', 'article_authors', 'author_id')},
    ${named('topics', 'article_topics', 'topic_id')} from articles a join sections s on s.id = a.section_id`,
  sections: `select s.edition, s.slug, s.name, p.slug from sections s left join sections p on p.id = s.parent_id`,
  topics: 'select edition, slug, name from topics',
  authors: 'select edition, slug, name, bio from authors',
  pages: 'select edition, slug, title, body, version from pages',
  redirects: `select r.edition, r.path, coalesce(a.external_id, r.target) from redirects r
    left join articles a on a.id = substr(r.target, 4)`,
  listings: `select a.external_id, count(*), l.published_at from listings l join articles a on a.id = l.article_id
    group by a.external_id, l.published_at`,
  desk: 'select a.external_id, d.status, d.headline from desk_entries d join articles a on a.id = d.article_id',
  revisions:
    'select a.external_id, count(*) from revisions r join articles a on a.id = r.article_id group by a.external_id',
  events: 'select type, count(*) from events group by type',
  found: 'select a.external_id from search_documents d join articles a on a.id = d.article_id',
};
