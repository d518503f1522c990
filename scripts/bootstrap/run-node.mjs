import fs from 'node:fs';
import path from 'node:path';

const LEASH = new URL('./leash.mjs', import.meta.url).href;

/**
 * Arguments for a Node that stops when we are gone.
 * @param {string[]} args
 */
export function leashed(args) {
  return ['--import', LEASH, ...args];
}

/**
 * Runs Node with the terminal handed over to it.
 * @param {import('./context.mjs').Context} context
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] beside our own
 * @returns {Promise<number>} its exit code
 */
export function handOver({ project, supervisor }, args, env = {}) {
  return supervisor.start(process.execPath, leashed(args), {
    cwd: project.root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).ended;
}

/**
 * Runs Node with all it says in a log of the bootstrap's own.
 * @param {import('./context.mjs').Context} context
 * @param {string[]} args
 * @param {string} logName
 * @param {NodeJS.ProcessEnv} [env] beside our own
 * @returns {Promise<{ code: number, output: string, log: string }>}
 */
export async function runLogged({ project, supervisor }, args, logName, env = {}) {
  const file = path.join(project.runtime, logName);
  const descriptor = fs.openSync(file, 'w');
  try {
    const { ended } = supervisor.start(process.execPath, leashed(args), {
      cwd: project.root,
      stdio: ['ignore', descriptor, descriptor],
      env: { ...process.env, ...env },
    });
    const code = await ended;
    return { code, output: fs.readFileSync(file, 'utf8'), log: path.relative(project.root, file) };
  } finally {
    fs.closeSync(descriptor);
  }
}

/**
 * Runs Node and hears what it says, which stands in no log: it may be for whoever is at the terminal alone.
 * @param {import('./context.mjs').Context} context
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] beside our own
 * @returns {Promise<string>} what it wrote to its standard output, if it went well
 */
export async function runHeard({ project, supervisor }, args, env = {}) {
  const { child, ended } = supervisor.start(process.execPath, leashed(args), {
    cwd: project.root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stdout?.on('data', (more) => {
    said += more;
  });
  return (await ended) === 0 ? said.trim() : '';
}
