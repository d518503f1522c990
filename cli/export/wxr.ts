import { join } from 'node:path';
import { allEditions } from '#db/queries/taxonomy.ts';
import { wxrEdition, wxrPieces } from '#server/moving/wxr-channel.ts';
import { store } from '#server/store.ts';
import { type AskedExport, type DoneExport, pathFrom } from './asked.ts';
import { WrittenFile } from './written-file.ts';

/** Writes an edition for WordPress: the one that was named, or the standard one. */
export async function exportWxr({ moved, out, show }: AskedExport): Promise<DoneExport> {
  const asked = pathFrom(out ?? 'warraq-export.xml');
  const path = asked.endsWith('.xml') ? asked : join(asked, 'warraq.xml');
  const { read } = await store();
  const file = await WrittenFile.open(path);
  const edition = moved.edition ?? wxrEdition;
  const others = (await allEditions(read)).map(({ id }) => id).filter((id) => id !== edition);
  const done = { path, articles: 0, pictures: 0, only: { edition, others } };
  try {
    for await (const { text, about } of wxrPieces(read, moved)) {
      await file.write(text);
      if (about === 'picture') done.pictures += 1;
      if (about !== 'article') continue;
      done.articles += 1;
      show(done.articles);
    }
    await file.close();
  } catch (error) {
    await file.drop();
    throw error;
  }
  return done;
}
