import type { Reader } from '#db/doors.ts';
import { searchStateNow } from '#db/queries/vocabulary.ts';
import { editionIds } from '#messages/editions.ts';
import { store } from '../store.ts';
import { vocabularyInForce } from './current.ts';
import { type EditionWords, wordsOfEdition } from './edition-words.ts';
import { WorkTime } from './work-time.ts';

interface Kept {
  byEdition: Map<string, EditionWords>;
  /** Of the index when they were gathered: any change of what is published changes it. */
  state: string;
  documents: number;
  at: number;
  /** How much work it was to gather them. */
  workMs: number;
}

/** Next bundles pages and routes apart from each other: what a process keeps once cannot be a module's variable. */
const place = Symbol.for('warraq.words');
const shared = globalThis as {
  [place]?: {
    kept?: Kept;
    gathering?: Promise<Kept> | undefined;
    /** The index's state when it was last looked at. */
    seen?: string;
  };
};

/** Gathering words takes at most a thirtieth of the time. */
const restShare = 30;
const leastRestMs = 2000;
/** While the index has changed at each look, as in an import, which needs the machine itself, they rest so long. */
const unsettledRestMs = 30_000;

/** The words of an edition as last gathered; at the start of a process they are waited for. */
export async function wordsOf(edition: string): Promise<EditionWords> {
  const kept = here().kept ?? (await gather((await store()).read));
  const words = kept.byEdition.get(edition);
  if (!words) throw new Error(`There is no edition ${edition}.`);
  return words;
}

/**
 * Gathers the words anew where what is published has changed since, but not again and again while it goes on changing;
 * at once where something was taken back. For a timer, with a door of its own.
 */
export async function refreshWords(read: Reader, now = Date.now()): Promise<void> {
  const { kept } = here();
  const { version, documents, words } = await searchStateNow(read);
  const state = stateOf({ version, documents, words });
  const isSettled = here().seen === state;
  here().seen = state;
  if (kept) {
    if (kept.state === state) return;
    const rest = Math.max(isSettled ? leastRestMs : unsettledRestMs, kept.workMs * restShare);
    if (documents >= kept.documents && now < kept.at + rest) return;
    if (documents < kept.documents) delete here().kept;
  }
  await gather(read);
}

function here() {
  shared[place] ??= {};
  return shared[place];
}

function gather(read: Reader): Promise<Kept> {
  const own = here();
  own.gathering ??= gatherNow(read).finally(() => {
    own.gathering = undefined;
  });
  return own.gathering;
}

async function gatherNow(read: Reader): Promise<Kept> {
  const time = new WorkTime();
  const state = await searchStateNow(read);
  const vocabulary = await vocabularyInForce(read, state.version);
  const byEdition = new Map<string, EditionWords>();
  for (const edition of editionIds)
    byEdition.set(edition, await wordsOfEdition(read, edition, vocabulary, time));
  const { documents } = state;
  const kept = { byEdition, state: stateOf(state), documents, at: Date.now(), workMs: time.ms };
  here().kept = kept;
  return kept;
}

function stateOf({
  version,
  documents,
  words,
}: {
  version: number;
  documents: number;
  words: number;
}): string {
  return `${version} ${documents} ${words}`;
}
