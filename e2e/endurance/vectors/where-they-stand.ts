import { ask } from '../../support/ask.ts';
import type { Site } from '../../support/site.ts';
import { sectionsOfTexts } from './files.ts';
import type { Vector } from './grammar.ts';

const mostPages = 20;

/** As many vectors together as fit into a number of characters; one that is longer is cut. */
function packed(vectors: Vector[], most: number, write: (markup: string) => string): string[] {
  const packs: string[] = [];
  for (const { markup } of vectors) {
    const one = write(markup.toWellFormed());
    const last = packs.at(-1);
    if (last !== undefined && last.length + one.length < most) packs[packs.length - 1] = `${last}%20${one}`;
    else packs.push(one.slice(0, most * 2).replace(/(?:%[\da-f]?){0,4}$/i, ''));
  }
  return packs;
}

/** Searches for vectors: the page and its box say what was looked for. */
export function inSearch(vectors: Vector[]): string[] {
  return packed(vectors, 400, encodeURIComponent).map((words) => `/search?q=${words}`);
}

/** Addresses that are not there. */
export function inAddresses(vectors: Vector[]): string[] {
  const under = ['', '/topics', '/world', '/en/authors'];
  return packed(vectors, 1000, encodeURIComponent).map((words, at) => `${under[at % 4]}/${words}`);
}

/** Where lines of articles stand: lists, their feeds, the desk and the log. */
export async function listsOf(own: Site): Promise<string[]> {
  const there: string[] = [];
  const feeds: string[] = [];
  for (const list of ['', '/world', ...sectionsOfTexts.map((slug) => `/${slug}`)]) {
    for (let number = 1; number <= mostPages; number++) {
      const path = `${list || '/latest'}${number === 1 ? '' : `/${number}`}`;
      if ((await ask(path, { at: own })).status !== 200) break;
      there.push(path);
      if (number === 1) feeds.push(...['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${list}/${file}`));
    }
  }
  const admin = [
    '',
    '/media',
    '/sections',
    '/topics',
    '/authors',
    '/audit',
    '/imports',
    '/front',
    '/redirects',
  ];
  return ['/', '/corrections', ...there, ...feeds, ...admin.map((path) => `/admin${path}`)];
}
