import { table, text, whole } from '../columns.ts';

/**
 * One row: what the search index as a whole knows of itself. Written with every change of the index, so that two writers
 * never stem by different vocabularies.
 */
export const searchState = table('search_state', {
  /** Always `index`. */
  id: text('id').primaryKey(),
  /** Of the vocabulary that everything in the index was stemmed by; 0: none yet. */
  version: whole('version').notNull(),
  /** How many documents that vocabulary was counted over. */
  sample: whole('sample').notNull(),
  documents: whole('documents').notNull(),
  /** The words of all documents together. */
  words: whole('words').notNull(),
});

/** The vocabulary in force: in how many documents a folded word stood when it was counted, and its stem by these counts. */
export const searchVocabulary = table('search_vocabulary', {
  word: text('word').primaryKey(),
  documents: whole('documents').notNull(),
  stem: text('stem').notNull(),
});
