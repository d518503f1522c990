import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ArticleContent } from '#editorial/article.ts';
import type { Read, Standing } from './ledger.ts';

type Row = Record<string, string | number | null>;

const queries = {
  article: 'select version, status, headline, pending from articles where id = ?',
  ticker: 'select version, text, dropped_at is not null as dropped from ticker_items where id = ?',
  picture: 'select name, alt, version from media where id = ?',
  imported: 'select headline, status from articles where external_id = ?',
};

/**
 * Runs work with what a newsroom's database holds, read by another program than the newsroom's own.
 * @param work `faults` are those of the database as a whole
 */
export function withHeld<T>(dataFolder: string, work: (read: Read, faults: string[]) => T): T {
  const database = new DatabaseSync(join(dataFolder, 'warraq.db'));
  try {
    const broken = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
    const dangling = database.prepare('pragma foreign_key_check').all() as { table: string }[];
    const faults = [
      ...broken.map((row) => row.integrity_check).filter((row) => row !== 'ok'),
      ...dangling.map(({ table }) => `a row of ${table} names what is not there`),
    ];
    return work((key) => {
      const [noun, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
      const row = database.prepare(queries[noun as keyof typeof queries]).get(id) as Row | undefined;
      return row && standingOf(noun, row, dataFolder);
    }, faults);
  } finally {
    database.close();
  }
}

function standingOf(noun: string, row: Row, dataFolder: string): Standing {
  switch (noun) {
    case 'article':
      return articleStanding(row);
    case 'ticker':
      return { version: row.version ?? 0, text: row.text ?? '', dropped: row.dropped === 1 };
    case 'picture':
      // The version rises by itself when the sizes are made.
      return { alt: row.alt ?? '', hasMaster: existsSync(join(dataFolder, 'masters', String(row.name))) };
    default:
      return { headline: row.headline ?? '', status: row.status ?? '' };
  }
}

function articleStanding({ version, status, headline, pending }: Row): Standing {
  const text = pending === null ? String(headline) : (JSON.parse(String(pending)) as ArticleContent).headline;
  return { version: version ?? 0, status: status ?? '', count: Number(text.split(' ').at(-1)) };
}
