import { SpellCheck } from '#arabic/spelling/unknown-words.ts';
import { Vocabulary, type WordCount } from '#arabic/vocabulary.ts';
import type { Result } from '#editorial/refusal.ts';
import type { SpellingAnswer, SpellingQuestion } from './messages.ts';

let vocabulary: Vocabulary | undefined;
let own: string[] = [];
let check: SpellCheck | undefined;

addEventListener('message', async ({ data }: MessageEvent<SpellingQuestion>) => {
  postMessage(await answerTo(data));
});

async function answerTo(question: SpellingQuestion): Promise<SpellingAnswer> {
  const { id } = question;
  switch (question.type) {
    case 'open':
      return { type: 'opened', id, isReady: await open(question.edition) };
    case 'check':
      return { type: 'checked', id, unknown: question.texts.map((text) => check?.unknownIn(text) ?? []) };
    case 'suggest':
      return { type: 'suggested', id, words: check?.suggestionsFor(question.word) ?? [] };
    case 'accept':
      own = [...own, question.word];
      if (vocabulary) check = new SpellCheck(vocabulary, own);
      return { type: 'opened', id, isReady: check !== undefined };
  }
}

async function open(edition: string): Promise<boolean> {
  try {
    const answer = await fetch(`/api/newsroom/spelling?edition=${encodeURIComponent(edition)}`);
    const read = (await answer.json()) as Result<{ words: WordCount[]; own: string[] }>;
    if (!read.ok) return false;
    vocabulary = new Vocabulary(read.value.words);
    own = read.value.own;
    check = new SpellCheck(vocabulary, own);
    return true;
  } catch {
    return false;
  }
}
