import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const written = '.next/required-server-files.json';
const given = '__NEXT_PRIVATE_STANDALONE_CONFIG';

/**
 * Gives Next the configuration that it wrote down when it built, as its own standalone server does. It would else read
 * next.config.ts anew at each start, and hold the compiler which that takes in memory from then on: 50 MB.
 */
export function reuseBuiltConfig(root = process.cwd(), env: NodeJS.ProcessEnv = process.env): void {
  const file = join(root, written);
  if (env[given] || !existsSync(file)) return;
  const { config } = JSON.parse(readFileSync(file, 'utf8')) as { config: object };
  env[given] = JSON.stringify(config);
}
