import { dialect } from './columns.ts';
import { withEdition } from './search-terms.sqlite.ts';
import { utf8 } from './utf8.ts';

/**
 * Stems of one field as the engine in use indexes them. As bytes, because SQLite takes them sooner than a string and
 * because they need not be copied from the thread that made them.
 * @param stems each once
 */
export function searchField(stems: Iterable<string>, edition: string): Uint8Array<ArrayBuffer> {
  return utf8(dialect === 'postgres' ? [...stems].join(' ') : withEdition(stems, edition));
}
