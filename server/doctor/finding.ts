/** What was looked at. */
export type CheckName =
  | 'runtime'
  | 'settings'
  | 'folder'
  | 'disk'
  | 'clock'
  | 'database'
  | 'search'
  | 'media'
  | 'secrets'
  | 'backups'
  | 'server';

/** One line of what the doctor says. */
export interface Finding {
  check: CheckName;
  /** `bad` is what loses something, or keeps somebody from working; `warning` is what may come to that. */
  state: 'good' | 'warning' | 'bad';
  /** What was found, in a sentence or a part of one. */
  found: string;
  /** What to do about it; nothing where all is well. */
  todo?: string;
  /** Puts it right without losing anything; only where there is such a way. Says what was done. */
  repair?: () => Promise<string>;
}

export const good = (check: CheckName, found: string): Finding => ({ check, state: 'good', found });

export const warning = (check: CheckName, found: string, todo: string): Finding => {
  return { check, state: 'warning', found, todo };
};

export const bad = (check: CheckName, found: string, todo: string): Finding => {
  return { check, state: 'bad', found, todo };
};

/** The first of them, and how many more there are. */
export function some(names: string[], most = 3): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
