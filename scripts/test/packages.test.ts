import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type InstalledPackage, installedPackages } from './installed-packages.ts';
import { harmfulDuplicates, isFit, unfitLicences } from './packages.ts';

const of = (name: string, licence = 'MIT', folder = `node_modules/${name}`): InstalledPackage => ({
  ...{ name, version: '1.0.0', licence, folder },
});

test.each([
  [true, 'MIT'],
  [true, '(GPL-3.0-only OR MIT)'],
  [true, '(MIT AND Zlib)'],
  [false, 'Apache-2.0 AND GPL-2.0-only'],
  [false, 'AGPL-3.0-only'],
  [false, 'UNLICENSED'],
  [false, ''],
])('a licence is fit: %s for %s', (expected, licence) => {
  expect(isFit(licence)).toBe(expected);
});

test('one whose licence is not on the list, and a second of what there must be one of, are named', () => {
  expect(unfitLicences([of('a'), of('b', 'AGPL-3.0-only')])).toEqual(['b 1.0.0 is under AGPL-3.0-only']);
  const twice = [
    of('react'),
    of('react', 'MIT', 'node_modules/x/node_modules/react'),
    of('tslib'),
    of('tslib'),
  ];
  expect(harmfulDuplicates(twice)).toEqual([
    'react is there 2 times: node_modules/react, node_modules/x/node_modules/react',
  ]);
});

test('what is installed here is fit, and there is one of each', () => {
  const packages = installedPackages(join(import.meta.dirname, '../..'));
  expect(packages.length).toBeGreaterThan(100);
  expect(unfitLicences(packages)).toEqual([]);
  expect(harmfulDuplicates(packages)).toEqual([]);
});
