import type { Complaint } from '#editorial/complaint.ts';
import type { RawItem } from '#editorial/importing/item.ts';
import { ArchiveFault } from './archive-fault.ts';
import { FileReader } from './file-reader.ts';
import { ghostItems } from './ghost-items.ts';
import { type FileOfItem, restOfFile } from './raw-item.ts';
import { xmlItems } from './xml-items.ts';

/**
 * The items of a file that another system wrote, `.xml` or `.json`, one by one, and how many bytes of it each took. Where
 * the file cannot be read on, the last item says why.
 * @param asked the edition of items that name none
 */
export async function* archiveItems(
  path: string,
  about: FileOfItem,
  asked?: string,
): AsyncGenerator<{ raw: RawItem; bytes: number }> {
  const file = new FileReader(path);
  let told = 0;
  const withBytes = (raw: RawItem) => {
    const bytes = Math.max(0, file.at - told);
    told += bytes;
    return { raw, bytes };
  };
  try {
    const items = path.toLowerCase().endsWith('.json')
      ? ghostItems(file, about, asked)
      : xmlItems(file, about, asked);
    for await (const raw of items) yield withBytes(raw);
  } catch (error) {
    yield withBytes(restOfFile(faultIn(error), about, error instanceof ArchiveFault ? error.line : 0));
  }
}

function faultIn(error: unknown): Complaint {
  if (error instanceof ArchiveFault) return error.complaint;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return { complaint: 'not-opened', values: { code } };
}
