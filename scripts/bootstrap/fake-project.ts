import fs from 'node:fs';
import path from 'node:path';
import { nodePackage } from './node-package.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const url = (module: string) => JSON.stringify(new URL(module, import.meta.url).href);

/**
 * A project with nothing to install whose server answers with the ids of the processes from the entry down.
 * Where `oldNode`, the bootstrap believes that its Node is too old and goes on under one from `.runtime`.
 */
export function fakeProject({ oldNode = false } = {}): string {
  const root = temporaryFolder({
    'package.json': '{ "name": "fake", "private": true, "dependencies": {} }',
    'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/one': { version: '1.0.0' } } }),
    'node_modules/.package-lock.json': JSON.stringify({
      packages: { 'node_modules/one': { version: '1.0.0' } },
    }),
    'node_modules/one/package.json': '{}',
    'entry.mjs': `
      import { bootstrap } from ${url('./bootstrap.mjs')};
      import { warraqAt } from ${url('./warraq-project.mjs')};
      const made = (name) => ({ inputs: ['entry.mjs'], outputs: [name], run: ['make.mjs', name] });
      await bootstrap({
        ...warraqAt(import.meta.dirname),
        nodeMajor: ${oldNode ? 999 : 18},
        assets: made('assets.txt'),
        database: ['make.mjs', 'database.txt'],
        build: made('build.txt'),
        welcome: ['welcome.mjs'],
        serve: (port) => ['server.mjs', String(port)],
        handOver: { cli: ['cli.mjs'] },
      }, import.meta.filename, process.argv.slice(2));`,
    'make.mjs': `
      import fs from 'node:fs';
      fs.writeFileSync(process.argv[2], 'made');
      console.log('made ' + process.argv[2]);`,
    'welcome.mjs': `console.log('Welcome to http://localhost:' + process.env.PORT);`,
    'cli.mjs': `
      console.log(JSON.stringify(process.argv.slice(2)));
      process.exitCode = 7;`,
    'server.mjs': `
      import { spawn } from 'node:child_process';
      import http from 'node:http';
      const worker = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      http.createServer((request, response) => {
        response.end(JSON.stringify([process.ppid, process.pid, worker.pid]));
      }).listen(Number(process.argv[2]));`,
  });
  if (oldNode) supplyNode(path.join(root, '.runtime'));
  return root;
}

function supplyNode(runtime: string) {
  const bin = path.join(runtime, 'node_modules', nodePackage(process.platform, process.arch) ?? '', 'bin');
  fs.mkdirSync(bin, { recursive: true });
  fs.symlinkSync(process.execPath, path.join(bin, 'node'));
  fs.writeFileSync(path.join(runtime, 'node.stamp'), process.versions.node);
}
