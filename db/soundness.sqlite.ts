import Sqlite from 'better-sqlite3';

/** What is wrong with a database file, in SQLite's own words; empty: it is sound. */
export interface Soundness {
  integrity: string[];
  /** Rows that name another that is not there, as `TABLE → TABLE`. */
  foreignKeys: string[];
}

const mostFaults = 20;

/** Reads through the whole database, its search index included. */
export function soundnessOfSqlite(path: string): Soundness {
  return reading(path, (handle) => {
    const rows = handle.pragma(`integrity_check(${mostFaults})`) as { integrity_check: string }[];
    const broken = handle.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
    return {
      integrity: rows.map((row) => row.integrity_check).filter((row) => row !== 'ok'),
      foreignKeys: broken
        .slice(0, mostFaults)
        .map(({ table, rowid, parent }) => `${table} (row ${rowid}) → ${parent}`),
    };
  });
}

/** How many rows each table has; what FTS5 keeps for itself is left out. */
export function countsInSqlite(path: string): Record<string, number> {
  return reading(path, (handle) => {
    const tables = handle
      .prepare(
        `select name from pragma_table_list where schema = 'main' and type = 'table'
          and name not like 'sqlite\\_%' escape '\\' order by name`,
      )
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables.map((name) => [name, handle.prepare(`select count(*) from "${name}"`).pluck().get() as number]),
    );
  });
}

function reading<T>(path: string, work: (handle: Sqlite.Database) => T): T {
  const handle = new Sqlite(path, { fileMustExist: true, timeout: 10_000 });
  try {
    handle.pragma('query_only = ON');
    return work(handle);
  } finally {
    handle.close();
  }
}
