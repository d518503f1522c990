import { type WrittenWord, writtenWords } from './written-words.ts';

/** A stretch of a text; the texts of all runs in their order are the text itself. */
export interface Run {
  text: string;
  marked: boolean;
}

/** What was searched for, folded. */
export interface Sought {
  /** Words that are marked where they are written just so. */
  words: ReadonlySet<string>;
  /** …and in their other forms: words whose stem is one of these. */
  stems: ReadonlySet<string>;
  /** Words that are marked where they follow each other in this order, and then as one. */
  phrases: readonly (readonly string[])[];
  /** The stem of a folded word, as the index makes it. */
  stemOf: (word: string) => string;
}

/** A stretch of a text that was sought. */
export interface Match {
  from: number;
  to: number;
  /** The stem or the phrase, to tell one from another. */
  of: string;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text in runs, with the words that were sought marked as they are written: with harakat, «ال» and particles. Never
 * splits a grapheme. An unmarked text is one run, and '' none. For headlines and excerpts: `passage` cuts these.
 */
export function highlight(text: string, sought: Sought): Run[] {
  const segments = graphemes.segment(text);
  const runs: Run[] = [];
  let done = 0;
  const upTo = (end: number, marked: boolean) => {
    if (end > done) runs.push({ text: text.slice(done, end), marked });
    done = Math.max(done, end);
  };
  for (const match of matchesIn(text, sought)) {
    const last = segments.containing(match.to - 1);
    upTo(segments.containing(match.from)?.index ?? match.from, false);
    upTo(last ? last.index + last.segment.length : match.to, true);
  }
  upTo(text.length, false);
  return runs;
}

/** Where a text holds what was sought, in order; of two that overlap the one that begins first, and then the longer. */
export function matchesIn(text: string, sought: Sought): Match[] {
  const words = writtenWords(text);
  const found = [...phrasesIn(words, sought), ...wordsIn(words, sought)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** What each word came to that a search has met, by its folded form: the words of one text stand in the next one too. */
const met = new WeakMap<Sought, Map<readonly string[], string | null>>();

function wordsIn(words: readonly WrittenWord[], sought: Sought): Match[] {
  const known = met.get(sought) ?? new Map<readonly string[], string | null>();
  met.set(sought, known);
  const matches: Match[] = [];
  for (const { from, to, folded } of words) {
    let of = known.get(folded);
    if (of === undefined) {
      of = soughtIn(folded, sought);
      known.set(folded, of);
    }
    if (of !== null) matches.push({ from, to, of });
  }
  return matches;
}

function soughtIn(folded: readonly string[], { words, stems, stemOf }: Sought): string | null {
  const found = folded.find((word) => words.has(word) || stems.has(stemOf(word)));
  return found === undefined ? null : stemOf(found);
}

function phrasesIn(words: readonly WrittenWord[], { phrases }: Sought): Match[] {
  if (phrases.length === 0) return [];
  const all = words.flatMap((word) => word.folded.map((folded) => ({ folded, word })));
  return phrases.flatMap((phrase) =>
    all.flatMap((first, at) => {
      const last = all[at + phrase.length - 1];
      if (!last || !phrase.every((word, n) => all[at + n]?.folded === word)) return [];
      return [{ from: first.word.from, to: last.word.to, of: phrase.join(' ') }];
    }),
  );
}
