import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const TESTS = /\.test\.tsx?$/;

/**
 * The files that paths and patterns stand for, tests left out, sorted; what does not exist stands for nothing.
 * @param {string} root
 * @param {string[]} patterns files, folders, or patterns with `*` (within a folder) and `**` (across folders)
 * @returns {string[]} relative to the root, with forward slashes
 */
export function filesOf(root, patterns) {
  const found = patterns.flatMap((pattern) => {
    if (!pattern.includes('*')) return walk(root, pattern);
    const fixed = pattern.slice(0, pattern.indexOf('*'));
    const wanted = expressionOf(pattern);
    return walk(root, fixed.slice(0, Math.max(0, fixed.lastIndexOf('/'))), pattern.includes('**')).filter(
      (file) => wanted.test(file),
    );
  });
  return [...new Set(found)].filter((file) => !TESTS.test(file)).sort();
}

/**
 * Changes when any of the files changes, comes, goes or is renamed; times and rights do not matter.
 * @param {string} root
 * @param {string[]} patterns
 * @returns {string}
 */
export function fingerprint(root, patterns) {
  const hash = createHash('sha256');
  for (const file of filesOf(root, patterns)) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Changes when any of the files is written, comes, goes or is renamed, and may change when nothing else did: none of them
 * is read. The time of the last change of a file's entry is among it, which no program sets back.
 * @param {string} root
 * @param {string[]} patterns
 * @returns {string}
 */
export function glance(root, patterns) {
  const hash = createHash('sha256');
  for (const file of filesOf(root, patterns)) {
    const { size, ino, mtimeMs, ctimeMs } = fs.statSync(path.join(root, file));
    hash.update(`${file}\n${size} ${ino} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} from @param {boolean} [deep] @returns {string[]} */
function walk(root, from, deep = true) {
  const stat = fs.statSync(path.join(root, from), { throwIfNoEntry: false });
  if (stat?.isFile()) return [from];
  if (!stat?.isDirectory()) return [];
  return fs.readdirSync(path.join(root, from), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === '.DS_Store') return [];
    const inside = from ? `${from}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return deep ? walk(root, inside) : [];
    return entry.isFile() ? [inside] : [];
  });
}

/** @param {string} pattern */
function expressionOf(pattern) {
  const parts = pattern.split(/(\*\*\/|\*)/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
