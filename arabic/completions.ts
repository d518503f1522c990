import { partings } from './attached.ts';
import { fold } from './fold.ts';
import { tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { spellings, wordCompletions } from './word-completions.ts';

const most = 8;
/** Phrases that begin with the one word typed: more of them would crowd out other words. */
const mostPhrases = 2;
/** A shorter beginning has many words to become, and each phrase would take the place of one. */
const lettersForPhrases = 4;
/** What fewer headlines say is not yet a name for something. */
const leastPhrase = 5;
/** A word of a headline is what an article is about, and so what is searched for. */
const headlineWeight = 10;
/** A phrase says more than its first word, so it may be rarer. */
const phraseWeight = 30;
/** A word that is known to follow the one before it, against one that is only common. */
const followsWeight = 1000;
/** The same where «ال» was put before a word that was typed without it, or taken away. */
const nearlyFollowsWeight = 200;
/** Words of a phrase that are looked at before the one being typed. */
const longestContext = 3;
const lookedAt = 32;
const lastWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*$/u;

/** What completions are made of. */
export interface CompletionSource {
  /** The words of the index. */
  words: Vocabulary;
  /** What articles are about: words and phrases of headlines, names of topics, authors and sections, by weight. */
  phrases: Vocabulary;
}

interface Completion {
  text: string;
  score: number;
}

/**
 * Up to eight texts that a search box may be meant to hold, the likeliest first, written as people write them. The last
 * word may be half typed, without «ال» and without hamza; the words before it stay as they are, save where they and what
 * follows are one phrase.
 */
export function completions(source: CompletionSource, box: string): string[] {
  const typed = box.replace(/\s+/g, ' ').trimStart();
  const half = lastWord.exec(typed)?.[0] ?? '';
  const head = typed.slice(0, typed.length - half.length);
  const beginning = tokens(fold(half)).join('');
  return merged([
    ...phrasesThatGoOn(source.phrases, head, beginning),
    ...(beginning && !head ? phrasesThatBegin(source.phrases, beginning) : []),
    ...(beginning ? words(source, head, beginning) : []),
  ])
    .filter(({ text }) => fold(text) !== fold(typed.trimEnd()))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ text }) => text);
}

/** One of those that differ only in spelling or in «ال» on the last word: the likelier spelling, with the scores of all. */
function merged(found: Completion[]): Completion[] {
  const byKey = new Map<string, Completion & { best: number }>();
  for (const { text, score } of found) {
    const key = fold(text).replace(/ ال(?=\S+$)/, ' ');
    const known = byKey.get(key);
    const better = !known || score > known.best;
    const sum = score + (known?.score ?? 0);
    byKey.set(key, { text: better ? text : known.text, score: sum, best: better ? score : known.best });
  }
  return [...byKey.values()];
}

/** Behind a particle that no word of the index stands behind, the word without it. */
function words({ words, phrases }: CompletionSource, head: string, beginning: string): Completion[] {
  const beginnings = [beginning, ...partings(beginning).map(({ rest }) => rest)];
  const found = beginnings.map((text) => wordCompletions(words, text)).find(({ length }) => length > 0);
  return (found ?? []).slice(0, lookedAt).map(({ word, written, count }) => {
    return { text: head + written, score: count + headlineWeight * phrases.countOf(word) };
  });
}

function phrasesThatBegin(phrases: Vocabulary, beginning: string): Completion[] {
  if (beginning.length < lettersForPhrases) return [];
  return withArticle(beginning)
    .flatMap((text) => phrases.commonest(phrases.beginningWith(text), lookedAt))
    .filter((place) => phrases.count(place) >= leastPhrase && phrases.word(place).includes(' '))
    .sort((a, b) => phrases.count(b) - phrases.count(a))
    .slice(0, mostPhrases)
    .map((place) => ({ text: phrases.written(place), score: phrases.count(place) * phraseWeight }));
}

/** Phrases that hold the last words of a head and go on with a beginning. */
function phrasesThatGoOn(phrases: Vocabulary, head: string, beginning: string): Completion[] {
  const before = head.split(' ').filter(Boolean);
  const found: Completion[] = [];
  for (let from = Math.max(0, before.length - longestContext); from < before.length; from++) {
    const untouched = before.slice(0, from).map((word) => `${word} `);
    const [first = '', ...others] = tokens(fold(before.slice(from).join(' ')));
    const changed = first.startsWith('ال') ? first.slice(2) : `ال${first}`;
    for (const start of [first, changed]) {
      const weight = start === first ? followsWeight : nearlyFollowsWeight;
      for (const last of withArticle(beginning)) {
        const range = phrases.beginningWith([start, ...others, last].join(' '));
        for (const place of phrases.commonest(range, most)) {
          const text = untouched.join('') + phrases.written(place);
          found.push({ text, score: phrases.count(place) * weight });
        }
      }
    }
  }
  return found;
}

/** What was typed, with the hamza and the article that may have been left out; nothing typed stays nothing. */
function withArticle(beginning: string): string[] {
  if (beginning === '') return [''];
  return spellings(beginning).flatMap((spelling) => [spelling, `ال${spelling}`]);
}
