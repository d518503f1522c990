import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { takeLock } from './lock.mjs';
import { nodePackage } from './node-package.mjs';
import { npmFailure, runNpm } from './npm.mjs';
import { clearStamp, readStamp, writeStamp } from './stamp.mjs';

/**
 * The step `node`: finds a Node that is new enough, and fetches one where there is none.
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<string>} the path of its binary
 */
export async function nodeStep(context) {
  const { project, lines } = context;
  if (Number(process.versions.node.split('.')[0]) >= project.nodeMajor) {
    await lines.step('node', async () => ({ done: false, detail: process.versions.node }), { live: false });
    return process.execPath;
  }
  const name = nodePackage(process.platform, process.arch);
  if (!name) throw installItYourself(project, `none is ready-made for ${process.platform} ${process.arch}`);
  const binary = binaryIn(project.runtime, name);
  await lines.step('node', async () => {
    const version = present(project.runtime, binary);
    if (version) return { done: false, detail: `${version}, from .runtime` };
    return { done: true, detail: await fetched(context, name, binary) };
  });
  return binary;
}

/** @param {string} runtime @param {string} binary @returns {string} its version, or nothing */
function present(runtime, binary) {
  return fs.existsSync(binary) ? readStamp(runtime, 'node') : '';
}

/** @param {import('./context.mjs').Context} context @param {string} name @param {string} binary */
async function fetched(context, name, binary) {
  const { project, lines } = context;
  const letGo = await takeLock(project.runtime, { onWait: (pid) => lines.note(waitingFor(pid)) });
  try {
    const meanwhile = present(project.runtime, binary);
    if (meanwhile) return meanwhile;
    clearStamp(project.runtime, 'node');
    fs.writeFileSync(path.join(project.runtime, 'package.json'), '{ "private": true }\n');
    const spec = `${name}@${project.nodeMajor}`;
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts'];
    const result = await runNpm(
      context,
      ['install', spec, '--prefix', project.runtime, ...flags],
      'node.log',
    );
    if (!result.ok)
      throw npmFailure(`Node ${process.versions.node} is too old and ${spec} was not installed`, result);
    const { stdout, error } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
    if (error || !stdout) throw installItYourself(project, `${spec} does not run on this machine`);
    const version = stdout.trim().replace(/^v/, '');
    writeStamp(project.runtime, 'node', version);
    return version;
  } finally {
    letGo();
  }
}

/** @param {number} pid */
export function waitingFor(pid) {
  return `· waiting for another start in this folder (process ${pid}) to get ready`;
}

/** @param {string} runtime @param {string} name */
function binaryIn(runtime, name) {
  return path.join(runtime, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param {import('./warraq-project.mjs').Project} project @param {string} why */
function installItYourself({ nodeMajor }, why) {
  return new Failure(
    `Node ${process.versions.node} is too old and ${why}: install Node ${nodeMajor} or newer (https://nodejs.org) and run this again.`,
  );
}
