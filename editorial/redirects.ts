/**
 * Old addresses and where they lead. A path is that of a page within its edition: decoded, in NFC, without the edition's
 * prefix. Three things always hold: a path leads on in one step, never over another old path; what is alive leads
 * nowhere; and what was merged or renamed, back and forth, is found at every address it ever had.
 */

/** Old path → the present one. */
export type Redirects = ReadonlyMap<string, string>;

export type AddressChange =
  /** What was at `from` is now at `to`: it was renamed, merged into what is there, or somebody says so. */
  | { kind: 'moved'; from: string; to: string }
  /** There is a page at `path` from now on. */
  | { kind: 'opened'; path: string };

export interface Rewriting {
  put: { path: string; target: string }[];
  drop: string[];
}

/**
 * What has to be written so that the three things hold after a change, too. What leads to a page that was removed is
 * left as it is: it leads there again when the removal is taken back.
 * @param present of these, the rows that begin or end at a path of the change are enough
 */
export function rewriting(present: Redirects, change: AddressChange): Rewriting {
  if (change.kind === 'opened') return { put: [], drop: present.has(change.path) ? [change.path] : [] };
  const { from, to } = change;
  if (from === to) return { put: [], drop: [] };
  const led = [...present].flatMap(([path, target]) => (target === from && path !== to ? [path] : []));
  return {
    put: [from, ...led].map((path) => ({ path, target: to })),
    drop: present.has(to) ? [to] : [],
  };
}

/** The paths that a change is about. */
export function pathsOf(change: AddressChange): string[] {
  return change.kind === 'opened' ? [change.path] : [change.from, change.to];
}

/** First parts of addresses that something other than the portal's pages answers: nothing can lead on from there. */
const elsewhere: ReadonlySet<string> = new Set([
  '_next',
  'admin',
  'api',
  'assets',
  'healthz',
  'media',
  'metrics',
  'og',
  'readyz',
]);

/**
 * True for the one kind of old address whose page is named behind the question mark, WordPress's `/?p=7`: it is kept as
 * the path of its edition's front page with that question.
 */
export function isNumbered(path: string): boolean {
  return /^\/(?:[a-z]{2,3}\/)?\?(?:p|page_id)=\d{1,20}$/.test(path);
}

/** The same address as it is kept, however its front page was written, `/en?p=7` too; null: it is not of that kind. */
export function numberedAddress(pathname: string, search: string): string | null {
  const path = `${pathname.replace(/\/?$/, '/')}${search}`;
  return isNumbered(path) ? path : null;
}

/** True where an old address can lead on from. */
export function canLeadOn(path: string): boolean {
  const [first = ''] = path.split('/').filter(Boolean);
  return first !== '' && !elsewhere.has(first);
}
