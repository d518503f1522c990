import { expect, test } from 'vitest';
import { UsageError } from '../command.ts';
import { exportCommand } from './export.ts';

test.each([
  ['--format', 'wxr', '--no-media'],
  ['--format', 'wxr', '--author', 'sara'],
  ['--account', 'a@example.org'],
])('%s %s %s: what would be passed over is wrong usage', async (...words) => {
  await expect(exportCommand.run(words.filter((word) => word !== undefined))).rejects.toThrow(UsageError);
});
