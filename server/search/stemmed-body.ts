import { factsOfBody } from '#editorial/body/body-facts.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { type StemmedText, stemmed } from './stemmed-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A body that was stemmed for an edition, by one version of the vocabulary. */
export interface StemmedBody extends StemmedText {
  version: number;
  edition: string;
}

const brought = new WeakMap<BodyDocument, StemmedBody>();

/** Brings what another thread made of a body: to stem it is most of what indexing it takes beside the database. */
export function bringStemmed(body: BodyDocument, stemmedBody: StemmedBody): void {
  brought.set(body, stemmedBody);
}

/** A body's stems; those that were brought, if they are by this vocabulary. */
export function stemmedBody(body: BodyDocument, vocabulary: Vocabulary, edition: string): StemmedBody {
  const known = brought.get(body);
  if (known?.version === vocabulary.version && known.edition === edition) return known;
  const { searchText } = factsOfBody(body);
  return { ...stemmed(searchText, vocabulary, edition), version: vocabulary.version, edition };
}
