import path from 'node:path';

/**
 * What the first bootstrap, on a Node too old, tells the second one that it starts on a new one.
 * @typedef {{ parent: number, startedAt: number }} Link
 */

const MARK = '--continue=';

/**
 * @param {string[]} words the command line
 * @returns {{ link: Link | undefined, words: string[] }}
 */
export function readLink(words) {
  const [first = '', ...rest] = words;
  if (!first.startsWith(MARK)) return { link: undefined, words };
  const [parent, startedAt] = first.slice(MARK.length).split(',');
  return { link: { parent: Number(parent), startedAt: Number(startedAt) }, words: rest };
}

/**
 * Runs the same script and words under another Node, which its children find on the PATH as well.
 * @param {import('./context.mjs').Context} context
 * @param {string} binary
 * @param {string} script
 * @param {string[]} words
 * @returns {Promise<number>} its exit code
 */
export function continueUnder({ supervisor, startedAt }, binary, script, words) {
  const env = {
    ...process.env,
    PATH: [path.dirname(binary), process.env.PATH].filter(Boolean).join(path.delimiter),
    NODE: binary,
    npm_node_execpath: binary,
  };
  const args = [script, `${MARK}${process.pid},${startedAt}`, ...words];
  return supervisor.start(binary, args, { stdio: 'inherit', env }).ended;
}
