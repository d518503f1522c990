import { ghostEntry, ghostTerms } from '#editorial/importing/ghost/entry.ts';
import { columnText, type GhostRow, GhostTables } from '#editorial/importing/ghost/tables.ts';
import type { RawItem } from '#editorial/importing/item.ts';
import { isEdition } from '#messages/editions.ts';
import { ArchiveFault } from './archive-fault.ts';
import type { FileReader } from './file-reader.ts';
import { jsonRows } from './json-rows.ts';
import { MainEdition } from './main-edition.ts';
import { type FileOfItem, rawItem } from './raw-item.ts';

/** What Ghost writes where its own address stood. */
const ownAddress = '__GHOST_URL__';

/**
 * The items of a Ghost export: its authors and tags, then posts and pages in their order. It is read twice, since what posts refer
 * to stands behind them.
 */
export async function* ghostItems(
  file: FileReader,
  about: FileOfItem,
  asked?: string,
): AsyncGenerator<RawItem> {
  const tables = new GhostTables();
  const main = new MainEdition(asked);
  let isExport = false;
  let isFromCutFile = false;
  try {
    for await (const { table, row } of jsonRows(file.texts())) {
      isExport ||= table === 'posts';
      if (table === 'posts') main.note(columnText(row, 'title'));
      else tables.note(table, row);
    }
  } catch (error) {
    // It is met again, and told, where the posts are read.
    if (!(error instanceof ArchiveFault)) throw error;
    if (!isExport) throw error;
    isFromCutFile = true;
  }
  if (!isExport) throw new ArchiveFault({ complaint: 'no-ghost' });
  for (const { fields, ...entry } of ghostTerms(tables, isEdition))
    yield rawItem({ ...entry, fields: { ...fields, locale: main.edition } }, about, 0);
  for await (const { table, row } of jsonRows(file.texts())) {
    if (table !== 'posts') continue;
    const whole = withOwnAddress(row);
    yield rawItem(ghostEntry(whole, tables, isEdition), about, 0, { isFromCutFile });
  }
}

/** Its own pages and pictures are then at paths of ours, and links keep leading on. */
function withOwnAddress(row: GhostRow): GhostRow {
  const replaced = Object.entries(row).map(([column, value]) => [
    column,
    typeof value === 'string' ? value.replaceAll(ownAddress, '') : value,
  ]);
  return { ...Object.fromEntries(replaced), id: columnText(row, 'id') };
}
