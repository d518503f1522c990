/** What can go wrong in a database, or on the disk, that is nobody's fault in the code, under one name on both engines. */
export type Fault = 'duplicate' | 'missing-reference' | 'busy' | 'full' | 'read-only';

const faults: Record<string, Fault> = {
  SQLITE_CONSTRAINT_UNIQUE: 'duplicate',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'duplicate',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'missing-reference',
  SQLITE_FULL: 'full',
  // The log's index cannot grow: https://www.sqlite.org/rescode.html#ioerr_shmsize
  SQLITE_IOERR_SHMSIZE: 'full',
  '23505': 'duplicate',
  '23503': 'missing-reference',
  '40001': 'busy',
  '55P03': 'busy',
  '53100': 'full',
  '25006': 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** Codes of which the engine has several kinds, by how they begin. */
const families: [beginning: string, fault: Fault][] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
];

/** Reads the fault out of an engine's error, looking through Drizzle's wrapping; undefined: something else. */
export function faultOf(error: unknown): Fault | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    const fault = typeof code === 'string' ? faultByCode(code) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function faultByCode(code: string): Fault | undefined {
  return faults[code] ?? families.find(([beginning]) => code.startsWith(beginning))?.[1];
}
