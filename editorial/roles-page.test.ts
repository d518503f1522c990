import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areas, mayEnter } from './areas.ts';
import { permissions } from './permissions.ts';
import { peopleRoles } from './roles.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/roles.md'), 'utf8');

/** The rows of the table that begins with a word: the names in them that are code, and their last cells, one for each role. */
function rowsUnder(firstWord: string): { names: string[]; cells: string[] }[] {
  const table = page.split('\n\n').find((part) => part.startsWith(`| ${firstWord} `)) ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      const names = [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      return { names, cells: cells.slice(-peopleRoles.length).map((cell) => cell.trim()) };
    });
}

/** By their names, so that what stands in two rows is seen. */
const told = (firstWord: string) =>
  rowsUnder(firstWord)
    .flatMap(({ names, cells }) => names.map((name) => `${name}: ${cells.join(' ')}`))
    .sort();

test('docs/roles.md says of every command that people can give who may', () => {
  const words = { none: '–', own: 'own', any: 'all' };
  const reaches = Object.entries(permissions).map(([command, row]) => ({
    command,
    cells: peopleRoles.map((role) => words[row[role]]),
  }));
  const given = reaches.filter(({ cells }) => cells.some((cell) => cell !== words.none));
  expect(told('what')).toEqual(given.map(({ command, cells }) => `${command}: ${cells.join(' ')}`).sort());
});

test('docs/roles.md says who may enter each part of the newsroom', () => {
  const names = Object.keys(areas) as (keyof typeof areas)[];
  const entered = names.map(
    (area) => `${area}: ${peopleRoles.map((role) => (mayEnter(role, area) ? 'yes' : '–')).join(' ')}`,
  );
  expect(told('part')).toEqual(entered.sort());
});
