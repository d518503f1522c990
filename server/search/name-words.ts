import { fold } from '#arabic/fold.ts';
import { bareForm } from '#arabic/stem.ts';
import { isStopWord } from '#arabic/stop-words.ts';
import { tokens } from '#arabic/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a name, or of a query that may be one. */
export interface NameWord {
  /** Folded, without hamzas and without «ال». */
  form: string;
  /** As the index holds it. */
  stem: string;
}

const article = 'ال';
/** A shorter word begins with these letters of its own: «الا», «الم». */
const shortestBehindArticle = 2;

/** The words of a name in their order, whatever quotation marks it stands in; those that say nothing only where there are no others. */
export function nameWords(text: string, edition: string, vocabulary: Vocabulary): NameWord[] {
  const all = tokens(fold(text));
  const telling = all.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : all).map((word) => ({
    form: formOf(word),
    stem: vocabulary.analyse(word, edition).stem,
  }));
}

function formOf(word: string): string {
  const bare = bareForm(word);
  const rest = bare.startsWith(article) ? bare.slice(article.length) : '';
  return rest.length >= shortestBehindArticle ? rest : bare;
}

/**
 * Whether two words are one in a name. Stems lose their ه, which makes another word of many a name: who asks for «الرياض»
 * is not looking for «رياضة».
 */
export function isSameNameWord(a: NameWord, b: NameWord): boolean {
  return a.stem === b.stem && a.form !== `${b.form}ه` && b.form !== `${a.form}ه`;
}
