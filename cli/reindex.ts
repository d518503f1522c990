import { openStore } from '#db/connection.ts';
import { env } from '#server/env.ts';
import { reindexAll } from '#server/search/reindex.ts';
import { putStore } from '#server/store.ts';
import { type CliCommand, exitCodes, UsageError } from './command.ts';
import { Progress } from './import/progress.ts';
import { terminalNumber } from './terminal-number.ts';
import { upToDate } from './up-to-date.ts';

export const reindexCommand: CliCommand = {
  name: 'reindex',
  summary: 'count the words of everything published and write the search index anew by them',
  help: `Usage: npm run warraq -- reindex

Counts the words of every published article, from which search learns how they are stemmed,
and writes the search index anew. Worth doing after a large import, and when a newsroom has
grown several times over. Readers of a running server find what they found before until it
is done, and by the new index from then on. Saving waits while the index is written, for at
most ten seconds, and is then refused as busy: with 20,000 articles and more choose a quiet
hour. Interrupted, it leaves everything as it was.

Exit codes: 0 done, 1 failed, 2 wrong usage.`,

  async run(words) {
    if (words.length > 0)
      throw new UsageError('reindex takes no words. See npm run warraq -- reindex --help');
    await upToDate();
    putStore(await openStore(env().databaseUrl));
    let progress: Progress | undefined;
    const articles = await reindexAll((done, of) => {
      progress ??= new Progress(of, 'articles');
      // Each article is read twice.
      progress.show(done, Math.floor(done / 2));
    });
    progress?.done();
    process.stdout.write(
      `${terminalNumber(articles)} articles indexed; ${(progress?.seconds ?? 0).toFixed(1)} s\n`,
    );
    return exitCodes.done;
  },
};
