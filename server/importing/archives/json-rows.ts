import { JSONParser } from '@streamparser/json';
import { largestItem, largestMegabytes } from '../largest-item.ts';
import { ArchiveFault } from './archive-fault.ts';

export interface TableRow {
  table: string;
  row: Record<string, unknown>;
}

/** Where the tables of an export stand: in `db`, as Ghost writes them, or alone. */
const paths = ['$.db.*.data.*.*', '$.data.*.*'];
/** Bytes that a text is gathered in; letter by letter, the largest that is read would take more than all memory. */
const stringBufferSize = 64 * 1024;

/** The rows of the tables in a JSON export, one by one, however large it is; other values in it are passed over. */
export async function* jsonRows(texts: AsyncIterable<string>): AsyncGenerator<TableRow> {
  const parser = new JSONParser({ paths, keepStack: false, stringBufferSize });
  let found: TableRow[] = [];
  let sinceRow = 0;
  let failed: Error | null = null;
  parser.onValue = ({ value, stack, parent }) => {
    sinceRow = 0;
    const table = String(stack.at(-1)?.key ?? '');
    if (Array.isArray(parent) && isRow(value)) found.push({ table, row: value });
  };
  parser.onError = (error) => {
    failed ??= error;
  };
  let at = 0;
  for await (const text of texts) {
    const plain = at === 0 ? text.replace(/^\uFEFF/, '') : text;
    sinceRow += plain.length;
    parser.write(plain);
    at += plain.length;
    yield* found;
    found = [];
    if (failed)
      throw new ArchiveFault({ complaint: 'broken-json', values: { at, why: (failed as Error).message } });
    if (sinceRow > largestItem)
      throw new ArchiveFault({ complaint: 'long-row', values: { megabytes: largestMegabytes, at } });
  }
  if (!parser.isEnded) throw new ArchiveFault({ complaint: 'cut' });
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
