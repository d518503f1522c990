import type { Reader } from '#db/doors.ts';
import { searchStateNow, vocabularyWords } from '#db/queries/vocabulary.ts';
import { Vocabulary } from './vocabulary.ts';

interface Kept {
  vocabulary?: Vocabulary;
  /** The one that is being loaded, and the version that was asked for. */
  loading?: { version: number | undefined; vocabulary: Promise<Vocabulary> } | undefined;
}

/** Next bundles pages and routes apart from each other: what a process keeps once cannot be a module's variable. */
const place = Symbol.for('warraq.vocabulary');
const shared = globalThis as { [place]?: Kept };

function kept(): Kept {
  shared[place] ??= {};
  return shared[place];
}

/**
 * The vocabulary in force. Kept by the process: whoever reads the index learns its version with it, and asks for that
 * one when it is another. Those who ask at once wait for one loading.
 * @param read the door or, inside a write, its transaction
 * @param version of the index as just seen; absent: whichever this process has, if any
 */
export async function vocabularyInForce(read: Reader, version?: number): Promise<Vocabulary> {
  const { vocabulary, loading } = kept();
  if (vocabulary && (version === undefined || vocabulary.version === version)) return vocabulary;
  if (loading && loading.version === version) return loading.vocabulary;
  const mine = { version, vocabulary: load(read) };
  kept().loading = mine;
  try {
    kept().vocabulary = await mine.vocabulary;
  } finally {
    if (kept().loading === mine) kept().loading = undefined;
  }
  return mine.vocabulary;
}

async function load(read: Reader): Promise<Vocabulary> {
  const { version, sample, documents } = await searchStateNow(read);
  return new Vocabulary({ version, sample, documents }, await vocabularyWords(read));
}

/** The version of the vocabulary that this process has; undefined: it has none yet. */
export function versionInForce(): number | undefined {
  return kept().vocabulary?.version;
}
