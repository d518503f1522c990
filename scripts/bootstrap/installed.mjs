import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {{ packages?: Record<string, Entry & Record<string, unknown>> }} LockFile
 */

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * Whether `node_modules` is what the lock file asks for, whoever installed it. Optional packages of other
 * platforms need not be there.
 * @param {string} root
 * @returns {boolean}
 */
export function installedMatchesLock(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(installedList(root));
  const manifest = read(path.join(root, 'package.json'));
  if (!wanted || !present) return false;
  if (FIELDS.some((field) => !same(manifest[field], wanted['']?.[field]))) return false;
  return Object.entries(wanted).every(([where, entry]) => {
    if (where === '') return true;
    const found = present[where];
    return found ? found.version === entry.version : entry.optional === true && !belongsHere(entry);
  });
}

/**
 * Whether everything that npm noted as installed is still there.
 * @param {string} root
 * @returns {boolean}
 */
export function nothingMissing(root) {
  const present = Object.keys(packagesOf(installedList(root)) ?? {});
  return (
    present.length > 0 && present.every((where) => fs.existsSync(path.join(root, where, 'package.json')))
  );
}

/** @param {string} root */
function installedList(root) {
  return path.join(root, 'node_modules', '.package-lock.json');
}

/** @param {string} file */
function packagesOf(file) {
  return /** @type {LockFile} */ (read(file)).packages;
}

/** @param {string} file @returns {Record<string, unknown>} */
function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {unknown} one @param {unknown} other */
function same(one, other) {
  const sorted = (/** @type {unknown} */ value) => JSON.stringify(Object.entries(value ?? {}).sort());
  return sorted(one) === sorted(other);
}

/** @param {Entry} entry */
function belongsHere({ os, cpu, libc }) {
  // What names no platform is there for the sake of an optional package of some other platform.
  if (!os && !cpu) return false;
  return (
    allows(os, process.platform) && allows(cpu, process.arch) && (!libc || allows(libc, libcOfThisMachine()))
  );
}

/** @param {string[] | undefined} list such as `linux` or `!win32` @param {string} value */
function allows(list, value) {
  if (!list) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((each) => each.startsWith('!'));
}

function libcOfThisMachine() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime ? 'glibc' : 'musl';
}
