import { fold } from '#arabic/fold.ts';
import { spaced } from '#arabic/tokens.ts';
import type { ArticleContent } from '#editorial/article.ts';
import { factsOfBody } from '#editorial/body/body-facts.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { type StemmedText, stemmed } from './stemmed-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What of an article is searched. */
export type Searched = Pick<ArticleContent, 'headline' | 'standfirst' | 'body'>;

interface StemmedLine extends StemmedText {
  /** What was stemmed. */
  of: string;
}

/** What is searched of an article, stemmed for an edition by one version of the vocabulary. */
export interface StemmedArticle {
  version: number;
  edition: string;
  headline: StemmedLine;
  standfirst: StemmedLine;
  body: StemmedText;
}

const brought = new WeakMap<BodyDocument, StemmedArticle>();

/** Brings what another thread made of the article of a body: to stem it is most of what indexing it takes beside the database. */
export function bringStemmed(body: BodyDocument, article: StemmedArticle): void {
  brought.set(body, article);
}

/** Says of a body that its article has the words of another's: what was brought for that one goes for it too. */
export function carryStemmed(from: BodyDocument, to: BodyDocument): void {
  const article = brought.get(from);
  if (article) brought.set(to, article);
}

/** An article's stems; those that were brought, as far as they are of these words and by this vocabulary. */
export function stemmedArticle(
  { headline, standfirst, body }: Searched,
  vocabulary: Vocabulary,
  edition: string,
): StemmedArticle {
  const { version } = vocabulary;
  const found = brought.get(body);
  const known = found?.version === version && found.edition === edition ? found : null;
  const line = (of: string, one: StemmedLine | undefined) =>
    one?.of === of ? one : { of, ...stemmed(spaced(fold(of)), vocabulary, edition) };
  return {
    version,
    edition,
    headline: line(headline, known?.headline),
    standfirst: line(standfirst, known?.standfirst),
    body: known?.body ?? stemmed(factsOfBody(body).searchText, vocabulary, edition),
  };
}
