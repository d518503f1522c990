import Sqlite from 'better-sqlite3';

/** Every row of every table, FTS5's own among them. */
export function rowsIn(path: string): Record<string, unknown[]> {
  const handle = new Sqlite(path, { readonly: true });
  try {
    const names = handle
      .prepare(
        `select name from sqlite_master where type = 'table' and sql not like '%virtual%' order by name`,
      )
      .pluck()
      .all() as string[];
    return Object.fromEntries(names.map((name) => [name, handle.prepare(`select * from "${name}"`).all()]));
  } finally {
    handle.close();
  }
}
