import { readFileSync } from 'node:fs';
import { editionFormats, editionIds } from './editions.ts';

type Tree = { [key: string]: string | Tree };

function* leaves(tree: Tree, path: string[] = []): Generator<[string, string]> {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [[...path, name].join('.'), value];
    else yield* leaves(value, [...path, name]);
  }
}

const read = (name: string): Tree =>
  JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));

/** The messages of every edition by their whole keys: `pagination.page`. */
export const words = editionIds.map((id) => ({
  id,
  tag: editionFormats[id].tag,
  messages: new Map(leaves(read(id))),
}));

/** The names of the groups that context.json explains. */
export const explained = Object.keys(read('context'));
