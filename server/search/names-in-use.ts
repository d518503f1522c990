import type { Reader } from '#db/doors.ts';
import { type Named, namedInUse } from '#db/queries/written.ts';
import { Names } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WorkTime } from './work-time.ts';

/** Next bundles pages and routes apart from each other: what a process keeps once cannot be a module's variable. */
const place = Symbol.for('warraq.names');
const shared = globalThis as { [place]?: Map<string, Promise<Names>> };

/** This bounds the memory: of more names of an edition those with the most articles are kept. */
const mostNames = 50_000;

function kept(): Map<string, Promise<Names>> {
  shared[place] ??= new Map();
  return shared[place];
}

/**
 * The topics and authors of an edition under which something is published, as last gathered with its words; anew where they
 * were forgotten since, or were gathered by another vocabulary.
 */
export async function namesInUse(read: Reader, edition: string, vocabulary: Vocabulary): Promise<Names> {
  const names = await kept().get(edition);
  if (names?.version === vocabulary.version) return names;
  const all = kept();
  const gathering = namedInUse(read, edition).then((named) =>
    namesOf(named, edition, vocabulary, new WorkTime()),
  );
  all.set(edition, gathering);
  gathering.catch(() => {
    if (all.get(edition) === gathering) all.delete(edition);
  });
  return gathering;
}

/** Reads the sections, topics and authors of an edition under which something is published, and keeps their names. */
export async function gatherNames(
  read: Reader,
  edition: string,
  vocabulary: Vocabulary,
  time: WorkTime,
): Promise<Named[]> {
  const all = kept();
  const named = await namedInUse(read, edition);
  const names = await namesOf(named, edition, vocabulary, time);
  all.set(edition, Promise.resolve(names));
  return named;
}

/** Forgets every name; those that are being read now will not be kept either. */
export function forgetNames(): void {
  delete shared[place];
}

function namesOf(named: Named[], edition: string, vocabulary: Vocabulary, time: WorkTime): Promise<Names> {
  const own = named.filter(({ noun }) => noun !== 'section').sort((a, b) => b.articles - a.articles);
  return Names.of(own.slice(0, mostNames), edition, vocabulary, time);
}
