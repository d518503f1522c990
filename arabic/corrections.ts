import { isArticle, partings } from './attached.ts';
import { NearWords } from './edit-distance.ts';
import { plain } from './letter-mistakes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant. */
export interface Correction {
  /** Folded. */
  word: string;
  /** As it is shown to people. */
  written: string;
  /** In how many documents it stands; of a word behind a particle, the word without it. */
  count: number;
  /** In tenths of a plain mistake. */
  distance: number;
}

/** How many times commoner a word must be to make up for one mistake more. */
const perMistake = Math.log(2000) / plain;
const oneMistake = 10;
const twoMistakes = 18;
/** Below so many letters, two mistakes leave nothing that could be recognised. */
const lettersForTwo = 5;
/** A word that stands in no more documents may well be a mistake that was printed. */
export const hardly = 2;
const most = 5;

/**
 * Up to five words that may have been meant by a folded word, the likeliest first: the nearer and the commoner before the
 * others, and never the word itself. Two mistakes are looked for where one leads to nothing, and behind a particle
 * («بالمسؤلين») where the whole word leads to nothing.
 */
export function corrections(vocabulary: Vocabulary, typed: string): Correction[] {
  const near = (limit: number) => nearWords(vocabulary, typed, limit);
  let found = near(oneMistake);
  const nothing = () => !found.some(({ count }) => count > hardly);
  if (nothing()) found = [...found, ...behindParticles(vocabulary, typed)];
  if (nothing() && typed.length >= lettersForTwo) found = near(twoMistakes);
  return likeliest(found);
}

function likeliest(found: Correction[]): Correction[] {
  const likelihood = ({ count, distance }: Correction) => Math.log(count) - distance * perMistake;
  return found.sort((a, b) => likelihood(b) - likelihood(a)).slice(0, most);
}

function nearWords(vocabulary: Vocabulary, typed: string, limit: number): Correction[] {
  const found: Correction[] = [];
  const near = (place: number, distance: number) => {
    if (distance === 0) return;
    const count = vocabulary.count(place);
    found.push({ word: vocabulary.word(place), written: vocabulary.written(place), count, distance });
  };
  vocabulary.descend(new NearWords(typed, limit, near));
  return found;
}

/** A word may be in the vocabulary with the article alone: «المسؤولين», but neither «مسؤولين» nor «للمسؤولين». */
function behindParticles(vocabulary: Vocabulary, typed: string): Correction[] {
  return partings(typed).flatMap(({ front, rest }) => {
    const bare = nearWords(vocabulary, rest, oneMistake);
    const definite = isArticle(front)
      ? nearWords(vocabulary, `ال${rest}`, oneMistake)
          .filter(({ word }) => word.startsWith('ال'))
          .map((near) => ({ ...near, word: near.word.slice(2), written: near.written.slice(2) }))
      : [];
    return [...bare, ...definite].map((near) => {
      return { ...near, word: front + near.word, written: front + near.written };
    });
  });
}
