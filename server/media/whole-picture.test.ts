import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../backup/backup.testing.ts';
import { isWholePicture } from './whole-picture.ts';

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a %s is whole, and is not once it was cut off',
  async (format) => {
    const path = join(temporaryFolder(), 'picture');
    const blank = sharp({ create: { width: 90, height: 60, channels: 3, background: '#785' } });
    await blank[format]().toFile(path);
    expect(await isWholePicture(path)).toBe(true);
    const bytes = readFileSync(path);
    for (const length of [bytes.length - 1, Math.floor(bytes.length / 2), 10, 0]) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(await isWholePicture(path), `${length} bytes`).toBe(false);
    }
  },
);
