import { dirname, join } from 'node:path';
import { allAuthors } from '#db/queries/taxonomy.ts';
import { accountLines } from '#server/moving/account-lines.ts';
import { lineFor } from '#server/moving/line-of.ts';
import { copyOut } from '#server/moving/media-files.ts';
import { articleLines, type MovedLine, mediaLines, newsroomLines } from '#server/moving/newsroom-lines.ts';
import { store } from '#server/store.ts';
import { UsageError } from '../command.ts';
import { type AskedExport, type DoneExport, pathFrom } from './asked.ts';
import { WrittenFile } from './written-file.ts';

/** Writes a newsroom, or what it holds of one author, as one JSON line a thing with a folder of pictures beside. */
export async function exportLines(asked: AskedExport): Promise<DoneExport> {
  const out = pathFrom(asked.out ?? 'warraq-export');
  const path = out.endsWith('.ndjson') ? out : join(out, 'warraq.ndjson');
  const { read } = await store();
  const { moved, account } = asked;
  const own = account === undefined ? null : await accountLines(read, account);
  if (account !== undefined && !own) throw new UsageError(`There is no account of ${account}.`);
  const lines = moved.authorIds ? authorLines(moved.authorIds, asked) : newsroomLines(read, moved);
  const done = await write(path, lines, asked);
  if (own) await write(join(dirname(path), 'account.ndjson'), own, asked);
  return done;
}

async function write(
  path: string,
  lines: AsyncIterable<MovedLine>,
  { withFiles, show, warn }: AskedExport,
): Promise<DoneExport> {
  const file = await WrittenFile.open(path);
  const media = join(dirname(path), 'media');
  const done = { path, articles: 0, pictures: 0 };
  try {
    for await (const { text, files, isArticle } of lines) {
      await file.write(`${text}\n`);
      if (isArticle) done.articles += 1;
      if (files) done.pictures += 1;
      const gone = files && withFiles ? await copyOut(files, media) : [];
      for (const one of gone) warn(`${one} is not in ${media}: its picture was removed meanwhile.`);
      if (isArticle) show(done.articles);
    }
    await file.close();
  } catch (error) {
    await file.drop();
    throw error;
  }
  return done;
}

async function* authorLines(ids: string[], { moved }: AskedExport): AsyncGenerator<MovedLine> {
  const { read } = await store();
  for (const row of await allAuthors(read)) {
    if (ids.includes(row.id)) yield { text: lineFor.author(row) };
  }
  yield* mediaLines(read, moved);
  yield* articleLines(read, moved);
}
