import fs from 'node:fs';
import path from 'node:path';

/**
 * A stamp says what a step was last done for.
 * @param {string} runtime
 * @param {string} name
 * @returns {string} empty when there is none
 */
export function readStamp(runtime, name) {
  try {
    return fs.readFileSync(fileOf(runtime, name), 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} runtime
 * @param {string} name
 * @param {string} value
 */
export function writeStamp(runtime, name, value) {
  fs.mkdirSync(runtime, { recursive: true });
  fs.writeFileSync(fileOf(runtime, name), value);
}

/**
 * Before the work begins, so that work cut short counts as not done.
 * @param {string} runtime
 * @param {string} name
 */
export function clearStamp(runtime, name) {
  fs.rmSync(fileOf(runtime, name), { force: true });
}

/** @param {string} runtime @param {string} name */
function fileOf(runtime, name) {
  return path.join(runtime, `${name}.stamp`);
}
