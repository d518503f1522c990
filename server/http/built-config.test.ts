import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reuseBuiltConfig } from './built-config.ts';

const given = '__NEXT_PRIVATE_STANDALONE_CONFIG';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'warraq-built-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test('what Next wrote down when it built is what it starts with', () => {
  const root = folder();
  mkdirSync(join(root, '.next'));
  writeFileSync(
    join(root, '.next/required-server-files.json'),
    JSON.stringify({ version: 1, config: { compress: false } }),
  );
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production' };
  reuseBuiltConfig(root, env);
  expect(env[given]).toBe('{"compress":false}');
});

test('before anything was built, Next is left alone', () => {
  const root = folder();
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production' };
  reuseBuiltConfig(root, env);
  expect(env[given]).toBeUndefined();
});
