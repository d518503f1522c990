import { partings } from './attached.ts';
import { corrections, hardly } from './corrections.ts';
import { fold } from './fold.ts';
import { isConvincing, romanised } from './romanised.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a reader may have meant to search for. */
export interface Suggestion {
  /** The query with what was doubtful in it replaced; all else stands as it was typed. */
  query: string;
  /** How many articles it finds. */
  found: number;
}

/** Latin words with the digits of chat and an article («el jazayer», «ash-sharq»), or any others. */
const words =
  /(?:(?<![\p{L}\p{N}])[ae](?:[ltdrzsn]|sh|ch|dh|th)[- ])?(?:\d['’]?)*\p{Script=Latin}[\p{Script=Latin}\d'’]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/giu;
const latin = /\p{Script=Latin}/u;
const fewestLetters = 3;
/** So many proposals are counted, and no more: each is a search. */
const mostCounted = 3;
/** In so many articles one word is printed wrongly in the same way. */
const articlesPerSlip = 100;
/** A pasted sentence has many unknown words; nobody meant all of them otherwise. Each is looked up in the whole vocabulary. */
const mostDoubtful = 8;

/**
 * What to offer to someone whose query found little; undefined where there is nothing better.
 *
 * A query that found more than a handful is not second-guessed, nor a word that stands in the index, alone or behind a
 * particle. And nothing is offered that does not find more than what was typed.
 *
 * @param found how many articles the query found
 * @param count how many articles another query finds; called three times at most
 */
export async function suggestion(
  vocabulary: Vocabulary,
  query: string,
  found: number,
  count: (query: string) => Promise<number>,
): Promise<Suggestion | undefined> {
  if (found > slipsIn(vocabulary)) return undefined;
  for (const proposal of proposals(vocabulary, query)) {
    const better = await count(proposal);
    if (better > found) return { query: proposal, found: better };
  }
  return undefined;
}

/**
 * A query with the words in Latin letters that stand in no article replaced by the Arabic words they most likely stand for
 * («falastin» by «فلسطين»), at most eight of them; undefined where there is none.
 */
export function inArabic(vocabulary: Vocabulary, query: string): string | undefined {
  const meant = alternatives(vocabulary, query, (word) => latin.test(word));
  const read = query.replace(words, (word) => meant.get(word)?.[0] ?? word);
  return read === query ? undefined : read;
}

/** Every doubtful word replaced by what it most likely was; then by what is second and third. */
function proposals(vocabulary: Vocabulary, query: string): string[] {
  const meant = alternatives(vocabulary, query);
  const ranks = Math.max(0, ...[...meant.values()].map(({ length }) => length));
  return Array.from({ length: Math.min(ranks, mostCounted) }, (_, rank) =>
    query.replace(words, (word) => {
      const found = meant.get(word) ?? [];
      return found[Math.min(rank, found.length - 1)] ?? word;
    }),
  );
}

/** The doubtful words of a query, `mostDoubtful` at most, and what each may have been, the likeliest first. */
function alternatives(
  vocabulary: Vocabulary,
  query: string,
  isAsked: (word: string) => boolean = () => true,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [word] of query.matchAll(words)) {
    if (found.size === mostDoubtful) break;
    if (found.has(word) || !isAsked(word) || !isDoubtful(vocabulary, word)) continue;
    found.set(word, alternativesOf(vocabulary, word));
  }
  return found;
}

function isDoubtful(vocabulary: Vocabulary, word: string): boolean {
  const folded = fold(word);
  if (folded.length < fewestLetters || /^\d+$/.test(folded)) return false;
  if (latin.test(word)) return vocabulary.countOf(folded) === 0;
  const forms = [folded, `ال${folded}`, ...partings(folded).flatMap(({ rest }) => [rest, `ال${rest}`])];
  return forms.every((form) => vocabulary.countOf(form) <= slipsIn(vocabulary));
}

function alternativesOf(vocabulary: Vocabulary, word: string): string[] {
  if (!latin.test(word)) return corrections(vocabulary, fold(word)).map(({ written }) => written);
  return romanised(vocabulary, word)
    .filter((reading) => isConvincing(word, reading, slipsIn(vocabulary)))
    .map(({ written }) => written);
}

/** What stands in no more articles may be a slip of the pen; in a small newsroom every word counts. */
function slipsIn({ highestCount }: Vocabulary): number {
  return Math.min(hardly, Math.floor(highestCount / articlesPerSlip));
}
