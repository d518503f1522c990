import fs from 'node:fs';
import path from 'node:path';
import { continueUnder, readLink } from './chain-link.mjs';
import { explain } from './failure.mjs';
import { nodeStep } from './node-step.mjs';
import { watchParent } from './parent-watch.mjs';
import { stepLines } from './step-lines.mjs';
import { Supervisor } from './supervisor.mjs';

/**
 * Runs a command line from beginning to end and exits with its code.
 * @param {import('./warraq-project.mjs').Project} project
 * @param {string} script the file to run again should a newer Node be needed
 * @param {string[]} argv
 */
export async function bootstrap(project, script, argv) {
  const { link, words } = readLink(argv);
  const [name = 'start', ...rest] = words;
  // Standard output belongs to a command that is handed the terminal: our own lines stay out of it.
  const quiet = Object.hasOwn(project.handOver, name);
  const lines = stepLines(quiet ? process.stderr : process.stdout, { quiet });
  const supervisor = new Supervisor();
  const context = { project, supervisor, lines, startedAt: link?.startedAt ?? Date.now() };

  supervisor.listen();
  watchParent(() => void supervisor.stop('SIGTERM'), link ? { parent: link.parent } : {});
  // A closed pipe (`npm start | head`) is no reason to stop serving.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.on('exit', lines.clear);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // What Node makes of the sources is kept: the command line is there in half the time.
  process.env.NODE_COMPILE_CACHE ??= path.join(project.runtime, 'compile-cache');
  // npm says in which folder a person called it; without npm it is this one. Relative file names start there.
  process.env.INIT_CWD ??= process.cwd();

  try {
    process.exit(await run(context, script, link !== undefined, name, rest));
  } catch (error) {
    const { text, code } = explain(error);
    lines.clear();
    console.error(text);
    process.exit(code);
  }
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string} script
 * @param {boolean} continued
 * @param {string} name
 * @param {string[]} words
 */
async function run(context, script, continued, name, words) {
  fs.mkdirSync(context.project.runtime, { recursive: true });
  if (!continued) {
    const binary = await nodeStep(context);
    if (binary !== process.execPath) return continueUnder(context, binary, script, [name, ...words]);
  }
  const { runCommand } = await import('./commands.mjs');
  return runCommand(context, name, words);
}
