import type { Reader } from '#db/doors.ts';
import { searchStateNow, vocabularyWords } from '#db/queries/vocabulary.ts';
import { Vocabulary } from './vocabulary.ts';

/** Next bundles pages and routes apart from each other: what a process keeps once cannot be a module's variable. */
const place = Symbol.for('warraq.vocabulary');
const shared = globalThis as { [place]?: Vocabulary };

/**
 * The vocabulary in force. Kept by the process: whoever reads the index learns its version with it, and asks for that
 * one when it is another.
 * @param read the door or, inside a write, its transaction
 * @param version of the index as just seen; absent: whichever this process has, if any
 */
export async function vocabularyInForce(read: Reader, version?: number): Promise<Vocabulary> {
  const kept = shared[place];
  if (kept && (version === undefined || kept.version === version)) return kept;
  const state = await searchStateNow(read);
  const loaded = new Vocabulary(state.version, state.sample, await vocabularyWords(read));
  shared[place] = loaded;
  return loaded;
}

/** The version of the vocabulary that this process has; 0: it has none yet. */
export function versionInForce(): number {
  return shared[place]?.version ?? 0;
}
