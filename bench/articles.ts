import { closeSync, openSync, writeSync } from 'node:fs';
import type { Corpus } from './corpus.ts';
import { Random } from './random.ts';

/** An article as a line of `.ndjson` holds it. */
export interface MadeArticle {
  externalId: string;
  locale: 'ar';
  section: string;
  title: string;
  standfirst: string;
  authors: string[];
  topics: string[];
  publishedAt: string;
  body: string;
}

/** In UTF-8: what the demonstration newsroom's articles weigh, and a news agency's. */
const bodyBytes = 4700;
/** Older than the demonstration newsroom, as an archive that is brought in is; and in the past on every machine. */
const firstDay = Date.UTC(2018, 0, 1);
const lastDay = Date.UTC(2024, 11, 31);
const aChunk = 1_000_000;

/** So many articles, always the same for a seed: runs of words as they stand in the corpus, put together anew. */
export function* makeArticles(corpus: Corpus, seed: number, count: number): Generator<MadeArticle> {
  const random = new Random(seed);
  for (let number = 1; number <= count; number++) {
    yield {
      externalId: `bench-${seed}-${number}`,
      locale: 'ar',
      section: random.pick(corpus.sections),
      title: phrase(corpus, random, random.between(6, 10)),
      standfirst: `${phrase(corpus, random, random.between(16, 26))}.`,
      authors: [random.pick(corpus.authors)],
      topics: [random.pick(corpus.topics), random.pick(corpus.topics)],
      publishedAt: new Date(random.between(firstDay, lastDay)).toISOString(),
      body: bodyOf(corpus, random),
    };
  }
}

/** Writes so many articles, one a line. @returns the bytes of an article's body on the average */
export function writeArticles(file: string, count: number, corpus: Corpus, seed: number): number {
  const descriptor = openSync(file, 'wx');
  let bytes = 0;
  let lines = '';
  try {
    for (const article of makeArticles(corpus, seed, count)) {
      bytes += Buffer.byteLength(article.body);
      lines += `${JSON.stringify(article)}\n`;
      if (lines.length < aChunk) continue;
      writeSync(descriptor, lines);
      lines = '';
    }
    writeSync(descriptor, lines);
  } finally {
    closeSync(descriptor);
  }
  return bytes / count;
}

/** Paragraphs with a heading here and a list or a quotation there, as the newsroom writes them. */
function bodyOf(corpus: Corpus, random: Random): string {
  const blocks: string[] = [];
  let bytes = 0;
  for (let n = 1; bytes < bodyBytes - 250; n++) {
    const block = n % 4 === 0 ? relief(corpus, random) : paragraph(corpus, random);
    blocks.push(block);
    bytes += Buffer.byteLength(block) + 2;
  }
  return blocks.join('\n\n');
}

function relief(corpus: Corpus, random: Random): string {
  const kind = random.between(1, 3);
  if (kind === 1) return `## ${phrase(corpus, random, random.between(3, 6))}`;
  if (kind === 2) return `> ${sentence(corpus, random)}`;
  return Array.from({ length: 3 }, () => `- ${phrase(corpus, random, random.between(5, 9))}`).join('\n');
}

function paragraph(corpus: Corpus, random: Random): string {
  return Array.from({ length: random.between(2, 4) }, () => sentence(corpus, random)).join(' ');
}

function sentence(corpus: Corpus, random: Random): string {
  const clauses = Array.from({ length: random.between(2, 3) }, () =>
    phrase(corpus, random, random.between(5, 9)),
  );
  return `${clauses.join('، ')}.`;
}

/** Runs of words that stand so in the corpus: their frequencies and neighbours are a newspaper's. */
export function phrase({ words }: Corpus, random: Random, length: number): string {
  const chosen: string[] = [];
  while (chosen.length < length) {
    const from = random.between(0, words.length - 1);
    chosen.push(...words.slice(from, from + Math.min(random.between(2, 5), length - chosen.length)));
  }
  return chosen.join(' ');
}
