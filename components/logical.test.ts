import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = ['app', 'components']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.(tsx|css)$/.test(name));

/** Sides that do not turn with the direction of writing. */
const physicalClass =
  /(?<=[\s"'`:])-?(?:m[lr]|p[lr]|left|right|border-[lr]|rounded-[lrtb][lr]?|scroll-[mp][lr])-[\w[.-]+|(?<=[\s"'`:])text-(?:left|right)\b/g;
const physicalProperty =
  /(?<=[\s;{])(?:(?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

describe('no screen knows left from right', () => {
  it.each(sources)('%s', (name) => {
    const pattern = name.endsWith('.css') ? physicalProperty : physicalClass;
    expect(readFileSync(join(root, name), 'utf8').match(pattern) ?? []).toEqual([]);
  });
});
