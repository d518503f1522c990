import { Failure } from './failure.mjs';
import { filesOf, fingerprint } from './fingerprint.mjs';
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
  // Taken before the work: what is edited meanwhile is done next time.
  const inputs = fingerprint(root, made.inputs);
  const current = () => `${inputs} ${fingerprint(root, made.outputs)}`;
  const missing = () => filesOf(root, made.outputs).length === 0;

  if (!missing() && readStamp(runtime, name) === current()) return { done: false };
  clearStamp(runtime, name);
  await work();
  if (missing()) throw new Failure(`${name}: finished without making ${made.outputs.join(', ')}.`);
  writeStamp(runtime, name, current());
  return { done: true };
}
