import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the demonstration newsroom's Arabic articles are made of. */
export interface Corpus {
  /** Each article's words in their order, without punctuation and Markdown. */
  words: string[];
  headlines: string[];
  sections: string[];
  authors: string[];
  topics: string[];
}

const newsroom = join(import.meta.dirname, '../db/seed/newsroom');

interface Fields {
  title: string;
  section: string;
  authors?: string[];
  topics?: string[];
}

/** Reads the articles as they lie in the seed. */
export function readCorpus(): Corpus {
  const folder = join(newsroom, 'articles/ar');
  const articles = readdirSync(folder)
    .sort()
    .map((name) => partsOf(readFileSync(join(folder, name), 'utf8')));
  const all = (values: string[]) => [...new Set(values)];
  return {
    words: articles.flatMap(({ body }) => wordsOf(body)),
    headlines: articles.map(({ fields }) => fields.title),
    sections: all(articles.map(({ fields }) => fields.section)),
    authors: all(articles.flatMap(({ fields }) => fields.authors ?? [])),
    topics: all(articles.flatMap(({ fields }) => fields.topics ?? [])),
  };
}

function partsOf(text: string): { fields: Fields; body: string } {
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { fields: parse(fields) as Fields, body };
}

/** Running text alone: headings, lists, tables and pictures would leave half a phrase beside another half. */
function wordsOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => /^\p{L}/u.test(line))
    .map((line) => line.replace(/\]\([^)]*\)|\]\{[^}]*\}/g, ' '))
    .join(' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}%]+$/gu, ''))
    .filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/[[\]*_`<>|]/.test(word));
}
