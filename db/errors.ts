/** What can go wrong in a database that is nobody's fault in the code, under one name on both engines. */
export type Fault = 'duplicate' | 'missing-reference' | 'busy' | 'full';

const faults: Record<string, Fault> = {
  SQLITE_CONSTRAINT_UNIQUE: 'duplicate',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'duplicate',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'missing-reference',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_FULL: 'full',
  '23505': 'duplicate',
  '23503': 'missing-reference',
  '40001': 'busy',
  '55P03': 'busy',
  '53100': 'full',
};

/** Reads the fault out of an engine's error, looking through Drizzle's wrapping; undefined: something else. */
export function faultOf(error: unknown): Fault | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    const fault = typeof code === 'string' ? faults[code] : undefined;
    if (fault) return fault;
  }
  return undefined;
}
