import path from 'node:path';
import { commandMemory } from './command-memory.mjs';
import { npmCommand } from './npm.mjs';
import { serverMemory } from './server-memory.mjs';

/**
 * A step that is skipped while its inputs and outputs are as it left them.
 * @typedef {object} MadeFrom
 * @property {string[]} inputs paths or `*` patterns, relative to the root
 * @property {string[]} outputs the same
 * @property {string[]} run arguments for Node
 */

/**
 * What the bootstrap knows about the project it starts; tests hand it a smaller one.
 * @typedef {object} Project
 * @property {string} root
 * @property {string} runtime the bootstrap's own folder: stamps, logs, lock, a fetched Node
 * @property {number} nodeMajor the oldest Node the project runs on
 * @property {import('./npm.mjs').Command} npm
 * @property {MadeFrom} assets
 * @property {string[]} assetsWatch arguments for Node
 * @property {string[]} database arguments for Node; the last line it prints is its outcome
 * @property {MadeFrom} build
 * @property {(port: number) => string[]} serve arguments for Node
 * @property {(port: number) => string[]} dev arguments for Node
 * @property {string[]} [welcome] arguments for Node; says what there is to do first, once the server answers
 * @property {Record<string, string[]>} handOver commands that get the terminal: name to arguments for Node
 */

const NEXT = 'node_modules/next/dist/bin/next';

/**
 * Warraq itself, in the given folder.
 * @param {string} root
 * @returns {Project}
 */
export function warraqAt(root) {
  return {
    root,
    runtime: path.join(root, '.runtime'),
    nodeMajor: 24,
    npm: npmCommand(),
    assets: {
      inputs: [
        'components/reader/elements',
        'scripts/build-assets.ts',
        'scripts/assets',
        'package-lock.json',
        'app/**/*.css',
      ],
      outputs: ['public/assets'],
      run: ['scripts/build-assets.ts'],
    },
    assetsWatch: ['scripts/build-assets.ts', '--watch'],
    database: ['cli/main.ts', 'prepare'],
    build: {
      inputs: [
        'app',
        'arabic',
        'components',
        'db',
        'editorial',
        'messages',
        'scripts/bootstrap/command-memory.mjs',
        'server',
        'proxy.ts',
        'next.config.ts',
        'postcss.config.mjs',
        'instrumentation*.ts',
        'package.json',
        'package-lock.json',
        'public/assets',
      ],
      outputs: ['.next/BUILD_ID'],
      run: [NEXT, 'build'],
    },
    serve: (port) => [
      ...serverMemory.args,
      ...['--import', './server/http/preload.ts', NEXT, 'start', '-p', String(port)],
    ],
    dev: (port) => [NEXT, 'dev', '-p', String(port)],
    welcome: ['cli/main.ts', 'user', 'first'],
    handOver: {
      cli: [...commandMemory, 'cli/main.ts'],
      test: ['scripts/test/run.ts'],
      bench: ['bench/run.ts'],
    },
  };
}
