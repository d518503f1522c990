import { sqlitePath } from '#db/database-url.ts';
import type { SchemaState } from '#db/schema-state.ts';
import { bad, type Finding, good, some, warning } from './finding.ts';

/** Whether the database is there, of which version, and sound. */
export async function databaseFindings(url: string, state: SchemaState): Promise<Finding[]> {
  const { isNew, isNewer, newest, pending } = state;
  if (isNew) return [bad('database', 'there is no newsroom in it yet', 'npm start makes one')];
  if (isNewer) {
    const todo = 'Start that version, or restore a backup that this one has made.';
    return [bad('database', 'a newer Warraq has written it', todo)];
  }
  const findings: Finding[] = [];
  if (pending.length > 0)
    findings.push(
      warning(
        'database',
        `its schema is older than this program (${some(pending.map(({ tag }) => tag))})`,
        'npm start brings it up to date, and keeps a backup before.',
      ),
    );
  const path = sqlitePath(url);
  if (path === null) return [...findings, good('database', `Postgres answers; ${newest?.tag}`)];
  const { countsInSqlite, soundnessOfSqlite } = await import('#db/soundness.sqlite.ts');
  const { integrity, foreignKeys } = soundnessOfSqlite(path);
  if (integrity.length > 0)
    findings.push(
      bad(
        'database',
        `it is damaged: ${some(integrity)}`,
        'Stop the server, move the data folder away and bring the last backup back: npm run warraq -- restore latest',
      ),
    );
  if (foreignKeys.length > 0)
    findings.push(
      bad(
        'database',
        `rows name what is not there: ${some(foreignKeys)}`,
        'Bring the last backup back into another folder (npm run warraq -- restore latest --into DIR) and compare.',
      ),
    );
  if (findings.some(({ state }) => state === 'bad')) return findings;
  const { articles = 0, media = 0 } = countsInSqlite(path);
  return [
    ...findings,
    good(
      'database',
      `${articles} articles, ${media} pictures; integrity and references are sound (${newest?.tag})`,
    ),
  ];
}
