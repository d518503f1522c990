import { Failure } from './failure.mjs';
import { filesOf, fingerprint, glance } from './fingerprint.mjs';
import { clearStamp, readStamp, writeStamp } from './stamp.mjs';

/**
 * Does the work unless the inputs, and what it made of them, are as they were when it last succeeded.
 * @param {import('./warraq-project.mjs').Project} project
 * @param {string} name of the step, and of its stamp
 * @param {import('./warraq-project.mjs').MadeFrom} made
 * @param {() => Promise<void>} work
 * @returns {Promise<import('./step-lines.mjs').Outcome>}
 */
export async function onlyWhenChanged({ root, runtime }, name, made, work) {
  const missing = () => filesOf(root, made.outputs).length === 0;
  // Taken before the work: what is edited meanwhile is done next time.
  const seen = glance(root, made.inputs);
  const glanced = () => `${seen} ${glance(root, made.outputs)}`;
  const [wasLike = '', wasSeen = ''] = readStamp(runtime, name).split('\n');
  if (!missing() && wasSeen === glanced()) return { done: false };

  // Copied, checked out anew or only touched: what the files say is what counts.
  const inputs = fingerprint(root, made.inputs);
  const current = () => `${inputs} ${fingerprint(root, made.outputs)}`;
  if (!missing() && wasLike === current()) {
    writeStamp(runtime, name, `${wasLike}\n${glanced()}`);
    return { done: false };
  }
  clearStamp(runtime, name);
  await work();
  if (missing()) throw new Failure(`${name}: finished without making ${made.outputs.join(', ')}.`);
  writeStamp(runtime, name, `${current()}\n${glanced()}`);
  return { done: true };
}
