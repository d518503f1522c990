import type { Complaint } from '#editorial/complaint.ts';
import { type ArchiveEntry, fitted, type LeftOut } from '#editorial/importing/archive-entry.ts';
import type { RawItem } from '#editorial/importing/item.ts';
import { digestOf } from '../digest.ts';

/** The file that an item is of. */
export interface FileOfItem {
  file: string;
  folder: string;
}

interface Circumstances {
  /** What the addresses in it are relative to. */
  base?: string;
  /** Whether the file is not whole, and so perhaps what the entry refers to. */
  isFromCutFile?: boolean;
}

/**
 * An entry of an archive as an item like any other: its text is a line of JSON, by whose digest it is known again.
 * @param line where it begins, from 1; 0: not known
 */
export function rawItem(
  entry: ArchiveEntry | LeftOut,
  { file, folder }: FileOfItem,
  line: number,
  { base, isFromCutFile }: Circumstances = {},
): RawItem {
  const about = { format: 'archive' as const, file, folder, line };
  if ('leftOut' in entry) {
    const archived = { kind: 'article' as const, lost: [], ...entry };
    return { ...about, text: '', digest: '', archived };
  }
  const { fields, lost, comments } = fitted(entry);
  const text = JSON.stringify(fields);
  const archived = {
    kind: fields.kind ?? 'article',
    lost,
    comments,
    ...(base && { base }),
    ...(isFromCutFile && { isFromCutFile }),
  };
  return { ...about, text, digest: digestOf(text), archived };
}

/** What stands in the place of an item that cannot be read. */
export function faultyItem(fault: Complaint, about: FileOfItem, line: number): RawItem {
  return { ...restOfFile(fault, about, line), archived: { kind: 'article', lost: [], comments: 0 } };
}

/** What stands in the place of a file, or of the rest of it. */
export function restOfFile(fault: Complaint, { file, folder }: FileOfItem, line: number): RawItem {
  return { format: 'archive', text: '', digest: '', file, folder, line, fault };
}
