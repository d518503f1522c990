import { fingerprint } from './fingerprint.mjs';
import { installedMatchesLock, nothingMissing } from './installed.mjs';
import { isHopeless, npmFailure, runNpm } from './npm.mjs';
import { clearStamp, readStamp, writeStamp } from './stamp.mjs';

const NAME = 'dependencies';

/**
 * Whether `node_modules` needs no work.
 * @param {import('./warraq-project.mjs').Project} project
 */
export function dependenciesFresh({ root, runtime }) {
  if (!nothingMissing(root)) return false;
  return readStamp(runtime, NAME) === wanted(root) || installedMatchesLock(root);
}

/**
 * The step `dependencies`: `npm ci`, or `npm install --no-save` where npm refuses the lock file, as it does with
 * one that was made on another platform.
 * @param {import('./context.mjs').Context} context
 */
export function dependenciesStep(context) {
  const { project, lines } = context;
  return lines.step(NAME, async () => {
    if (dependenciesFresh(project)) return { done: false };
    clearStamp(project.runtime, NAME);
    // A build or a test needs the development packages, whatever NODE_ENV says.
    let result = await runNpm(context, ['ci', '--include=dev'], 'npm-ci.log');
    if (!result.ok && !isHopeless(result.errorCode)) {
      const reason = result.errorCode ? ` (${result.errorCode})` : '';
      lines.note(`! npm ci refused the lock file${reason}, see ${result.log}: trying npm install --no-save`);
      result = await runNpm(context, ['install', '--no-save', '--include=dev'], 'npm-install.log');
    }
    if (!result.ok) throw npmFailure('Dependencies were not installed', result);
    writeStamp(project.runtime, NAME, wanted(project.root));
    return { done: true };
  });
}

/** @param {string} root */
function wanted(root) {
  return `${process.platform}-${process.arch} ${fingerprint(root, ['package.json', 'package-lock.json', '.npmrc'])}`;
}
