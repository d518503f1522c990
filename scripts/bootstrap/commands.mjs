import { dependenciesFresh, dependenciesStep } from './dependencies.mjs';
import { Failure } from './failure.mjs';
import { takeLock } from './lock.mjs';
import { assetsStep, buildStep, databaseStep } from './made-steps.mjs';
import { waitingFor } from './node-step.mjs';
import { freePort, portOf } from './port.mjs';
import { handOver, leashed } from './run-node.mjs';
import { serve } from './serve.mjs';
import { serverMemory } from './server-memory.mjs';

/** @typedef {import('./context.mjs').Context} Context */

/**
 * Runs one command of the project; the Node is already new enough.
 * @param {Context} context
 * @param {string} name
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(context, name, words) {
  if (name === 'start') return start(context);
  if (name === 'dev') return dev(context);
  if (name === 'build') return build(context);
  const args = Object.hasOwn(context.project.handOver, name) && context.project.handOver[name];
  if (!args)
    throw new Failure(`Unknown command ${name}: use start, dev, build, test, bench or cli.`, { code: 2 });
  if (!dependenciesFresh(context.project)) await alone(context, () => dependenciesStep(context));
  return handOver(context, [...args, ...words]);
}

/** @param {Context} context */
async function start(context) {
  await portIsFree();
  await build(context);
  return serve(context, context.project.serve, { NODE_ENV: 'production', ...serverMemory.env });
}

/** @param {Context} context */
async function build(context) {
  await alone(context, async () => {
    await dependenciesStep(context);
    await assetsStep(context);
    await databaseStep(context);
    await buildStep(context);
  });
  return 0;
}

/** @param {Context} context */
async function dev(context) {
  const { project, supervisor, lines } = context;
  await portIsFree();
  await alone(context, async () => {
    await dependenciesStep(context);
    await assetsStep(context);
    await databaseStep(context);
  });
  const watcher = supervisor.start(process.execPath, leashed(project.assetsWatch), {
    cwd: project.root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let serving = true;
  watcher.ended.then((code) => {
    if (serving)
      lines.note(`! the watch over the assets ended (exit ${code}): changes to them are not seen any more`);
  });
  const code = await serve(context, project.dev);
  serving = false;
  watcher.child.kill();
  return code;
}

/** Said now rather than after a minute of building; a wrong setting is for the check of all settings to refuse. */
async function portIsFree() {
  const port = portOf(process.env.PORT);
  if (port !== undefined) await freePort(port);
}

/** @param {Context} context @param {() => Promise<void>} work */
async function alone({ project, lines }, work) {
  const letGo = await takeLock(project.runtime, { onWait: (pid) => lines.note(waitingFor(pid)) });
  try {
    await work();
  } finally {
    letGo();
  }
}
