import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { installedMatchesLock, nothingMissing } from './installed.mjs';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const manifest = { dependencies: { one: '1.0.0' } };
const elsewhere = { version: '1.0.0', optional: true, os: ['nowhere'], cpu: ['none'] };
const forItsSake = { version: '1.0.0', optional: true };
const locked = {
  '': manifest,
  'node_modules/one': { version: '1.0.0' },
  'node_modules/elsewhere': elsewhere,
  'node_modules/for-its-sake': forItsSake,
};

function project(present: object) {
  return temporaryFolder({
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify({ packages: locked }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: present }),
    'node_modules/one/package.json': '{}',
  });
}

test('what npm ci installed matches, without the packages of other platforms', () => {
  const root = project({ 'node_modules/one': { version: '1.0.0' } });
  expect(installedMatchesLock(root)).toBe(true);
  expect(nothingMissing(root)).toBe(true);
});

test('an optional package of this platform must be there', () => {
  const here = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };
  const root = project({ 'node_modules/one': { version: '1.0.0' } });
  const packages = { ...locked, 'node_modules/here': here };
  writeFiles(root, { 'package-lock.json': JSON.stringify({ packages }) });
  expect(installedMatchesLock(root)).toBe(false);
});

test('another version, a missing package, or a changed package.json does not match', () => {
  expect(installedMatchesLock(project({ 'node_modules/one': { version: '1.0.1' } }))).toBe(false);
  expect(installedMatchesLock(project({}))).toBe(false);
  const root = project({ 'node_modules/one': { version: '1.0.0' } });
  writeFiles(root, { 'package.json': JSON.stringify({ dependencies: { one: '1.0.0', two: '2.0.0' } }) });
  expect(installedMatchesLock(root)).toBe(false);
});

test('a package deleted by hand is missing, and so is everything in a bare folder', () => {
  const root = project({ 'node_modules/one': { version: '1.0.0' } });
  fs.rmSync(path.join(root, 'node_modules/one'), { recursive: true });
  expect(nothingMissing(root)).toBe(false);
  expect(nothingMissing(temporaryFolder())).toBe(false);
});
