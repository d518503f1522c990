import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (sheet: string) => readFileSync(join(import.meta.dirname, sheet), 'utf8');

/** The classes that a sheet says something of by themselves; what stands in brackets only narrows another. */
function classesOf(sheet: string): Set<string> {
  const rules = read(sheet)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\([^()]*\)/g, '');
  return new Set([...rules.matchAll(/(?:^|[{},])\s*\.([\w-]+)(?=\s*[,{])/g)].map(([, name = '']) => name));
}

test('every class of the newsroom has one sheet', () => {
  const sheets = [...read('newsroom.css').matchAll(/@import "(\.\/[^"]+)"/g)].map(([, sheet = '']) => sheet);
  const owners = new Map<string, string[]>();
  for (const sheet of sheets)
    for (const name of classesOf(sheet)) owners.set(name, [...(owners.get(name) ?? []), sheet]);
  expect(owners.size).toBeGreaterThan(50);
  expect([...owners].filter(([, of]) => of.length > 1)).toEqual([]);
});
