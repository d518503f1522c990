import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type InstalledPackage, installedPackages } from './installed-packages.ts';

/** What may be used in a program under the MIT licence that others run and change (SPDX ids). */
export const licences: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Zlib', 'Unlicense', 'CC0-1.0', 'Python-2.0', 'PSF-2.0'],
  // Typefaces, and a table of browsers.
  ...['OFL-1.1', 'CC-BY-4.0'],
  // Used as they are, from files of their own: the picture library, the style sheet compiler, the accessibility checks.
  ...['LGPL-3.0-or-later', 'MPL-2.0'],
]);

/** What breaks when two of it are loaded at once: they keep state, or ask whether a thing is one of theirs. */
const onlyOnce =
  /^(?:react|react-dom|next|next-intl|use-intl|better-auth|better-call|better-sqlite3|drizzle-orm|pg|pino|sharp|zod|prosemirror-.*|@tiptap\/.*|react-aria.*|@internationalized\/date|parse5|typescript)$/;

/** A packages licence that may be used: each of an `AND`, and one of an `OR`. */
export function isFit(expression: string): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isFit);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isFit);
  return licences.has(bare);
}

/** Packages whose licence is not on the list, each with a line that says which. */
export function unfitLicences(packages: InstalledPackage[]): string[] {
  return packages
    .filter(({ licence }) => !isFit(licence))
    .map(({ name, version, licence }) => `${name} ${version} is under ${licence || 'no licence'}`);
}

/** Packages of which there must be one and are more, each with where they are. */
export function harmfulDuplicates(packages: InstalledPackage[]): string[] {
  const byName = Map.groupBy(
    packages.filter(({ name }) => onlyOnce.test(name)),
    ({ name }) => name,
  );
  return [...byName]
    .filter(([, found]) => found.length > 1)
    .map(
      ([name, found]) =>
        `${name} is there ${found.length} times: ${found.map(({ folder }) => folder).join(', ')}`,
    );
}

/** What npm's registry says about the packages that run; null: it does not answer. */
export async function knownHoles(root: string): Promise<string[] | null> {
  const text = await answerOf(root, ['audit', '--json', '--omit=dev']);
  const { vulnerabilities } = parsed(text) as { vulnerabilities?: Record<string, { severity: string }> };
  if (!vulnerabilities) return null;
  return Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name} has a ${severity} hole that is known: npm audit says more`);
}

const longestMs = 30_000;

function answerOf(cwd: string, words: string[]): Promise<string> {
  return new Promise((done) => {
    const child = spawn('npm', words, { cwd, stdio: ['ignore', 'pipe', 'ignore'], timeout: longestMs });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more) => {
      text += more;
    });
    child.on('error', () => done(''));
    child.on('close', () => done(text));
  });
}

function parsed(text: string): object {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const packages = installedPackages(root);
  const holes = await knownHoles(root);
  if (!holes) console.log('packages: the registry does not answer an audit, so it was skipped');
  const faults = [...unfitLicences(packages), ...harmfulDuplicates(packages), ...(holes ?? [])];
  for (const fault of faults) console.log(fault);
  const kinds = [...new Set(packages.map(({ licence }) => licence))].sort().join(', ');
  console.log(`${packages.length} packages under ${kinds}; ${faults.length} faults`);
  process.exitCode = faults.length === 0 && packages.length > 0 ? 0 : 1;
}
