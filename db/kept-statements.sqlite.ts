import type Sqlite from 'better-sqlite3';

/** So many different statements, the last that were asked, are kept: a search's takes some twenty kilobytes. */
const mostKept = 64;

/**
 * Keeps what SQLite made of a statement's text for the next time the same is asked: to make it anew takes half a
 * millisecond for a search. Drizzle asks for it each time. Only for a handle whose statements run to their end at once.
 */
export function keepStatements(handle: Sqlite.Database, most = mostKept): void {
  const kept = new Map<string, Sqlite.Statement>();
  const prepare = handle.prepare.bind(handle);
  const prepareOrKeep = (text: string): Sqlite.Statement => {
    const known = kept.get(text);
    const statement = known ?? prepare(text);
    // A statement remembers the form that its rows were last asked for in.
    if (known?.reader) known.raw(false);
    kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  Object.defineProperty(handle, 'prepare', { value: prepareOrKeep });
}
