import { type CompletionSource, completions } from './completions.ts';
import { corrections } from './corrections.ts';
import { fold } from './fold.ts';
import { isParticle } from './particles.ts';
import { romanised } from './romanised.ts';
import { tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What came of many questions: how many were asked, and had their answer first, and among all that were offered. */
export interface Measured {
  asked: number;
  first: number;
  among: number;
  /** What each took: the quickest of its runs, since a machine has other things to do in between. */
  ms: number[];
}

type Pairs = readonly (readonly [typed: string, meant: string])[];

/** Tab-separated pairs, without the lines that say where they are from. */
export function pairsOf(table: string): [typed: string, meant: string][] {
  return table
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);
}

function measure<Q>(
  questions: readonly Q[],
  offered: (question: Q) => string[],
  isMeant: (q: Q, offer: string) => boolean,
  runs: number,
) {
  const measured: Measured = { asked: questions.length, first: 0, among: 0, ms: [] };
  for (const question of questions) {
    let offers: string[] = [];
    let quickest = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const started = performance.now();
      offers = offered(question);
      quickest = Math.min(quickest, performance.now() - started);
    }
    measured.ms.push(quickest);
    const at = offers.findIndex((offer) => isMeant(question, offer));
    if (at === 0) measured.first += 1;
    if (at >= 0) measured.among += 1;
  }
  return measured;
}

const bare = (word: string) => word.replace(/^ال(?=..)/, '');

/** Whether a typo leads to exactly the word that was meant. */
export function measureTypos(vocabulary: Vocabulary, pairs: Pairs, runs = 1): Measured {
  return measure(
    pairs,
    ([typed]) => corrections(vocabulary, typed).map(({ word }) => word),
    ([, meant], word) => word === meant,
    runs,
  );
}

/** Whether Latin letters lead to the word that was meant, its article aside. */
export function measureRomanised(vocabulary: Vocabulary, pairs: Pairs, runs = 1): Measured {
  return measure(
    pairs,
    ([latin]) => romanised(vocabulary, latin).map(({ word }) => word),
    ([, meant], word) => bare(word) === bare(fold(meant)),
    runs,
  );
}

/** What stands in the box; the word that was meant, without article; and the place of that word in the box. */
interface Typed {
  box: string;
  meant: string;
  at: number;
}

/** Hamza on و and ي is left out with its seat kept, and ء is left out. */
const withoutHamza = (word: string) => word.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replaceAll('ء', '');

/**
 * Every Arabic word of every title that is no particle and has more letters than are typed, its «ال» aside: its first
 * three, four and five letters without «ال» and without hamza, behind so many words of the title before it.
 */
export function typedFrom(titles: readonly string[], before: number): Typed[] {
  return titles.flatMap((title) => {
    const words = tokens(fold(title));
    return words.flatMap((word, n) => {
      const repeated = words.indexOf(word) !== n;
      if (n < before || repeated || !/^[ء-ي]+$/.test(word) || isParticle(word)) return [];
      const meant = bare(word);
      const head = words.slice(n - before, n).map((earlier) => `${earlier} `);
      return [3, 4, 5]
        .filter((letters) => meant.length > letters)
        .map((letters) => ({
          box: head.join('') + withoutHamza(meant).slice(0, letters),
          meant,
          at: before,
        }));
    });
  });
}

/** Whether the word meant, its article aside, stands in its place in one of the completions. */
export function measureCompletions(source: CompletionSource, typed: readonly Typed[], runs = 1): Measured {
  return measure(
    typed,
    ({ box }) => completions(source, box),
    ({ meant, at }, text) => bare(fold(text).split(' ')[at] ?? '') === meant,
    runs,
  );
}
