import { fold } from '#arabic/fold.ts';
import { countWords } from '#arabic/reading-time.ts';
import { spaced } from '#arabic/tokens.ts';
import type { Block, BodyDocument } from './document.ts';
import { firstParagraph, plainText } from './plain-text.ts';

/** What lists, teasers and search need to know of a body; all of it follows from the body alone. */
export interface BodyFacts {
  firstParagraph: string;
  words: number;
  /** Its words as the search index takes them: folded, parted by ASCII separators. */
  searchText: string;
}

const known = new WeakMap<BodyDocument, BodyFacts>();

/** The facts of a body, worked out when they are first asked for. */
export function factsOfBody(body: BodyDocument): BodyFacts {
  const facts = known.get(body) ?? workOut(body);
  known.set(body, facts);
  return facts;
}

/** Brings the facts of a body that were worked out in another thread: to follow a whole text is most of a save's work. */
export function bringFacts(body: BodyDocument, facts: BodyFacts): void {
  known.set(body, facts);
}

function workOut(body: BodyDocument): BodyFacts {
  const text = plainText(body);
  return {
    firstParagraph: firstParagraph(body),
    words: countWords(text),
    searchText: spaced(fold(text)),
  };
}

const showsSomething: ReadonlySet<Block['type']> = new Set(['figure', 'gallery', 'embed']);

/** True where there is neither a word nor a sign nor a picture: an editor's empty page is a paragraph all the same. */
export function isBlank(body: BodyDocument): boolean {
  return (
    factsOfBody(body).words === 0 &&
    !body.content.some(({ type }) => showsSomething.has(type)) &&
    plainText(body).trim() === ''
  );
}
