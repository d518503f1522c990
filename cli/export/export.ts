import { openStore } from '#db/connection.ts';
import { countMoved, type MovedArticles } from '#db/queries/moving.ts';
import { allAuthors, allEditions } from '#db/queries/taxonomy.ts';
import { env } from '#server/env.ts';
import { wxrEdition } from '#server/moving/wxr-channel.ts';
import { putStore, store } from '#server/store.ts';
import { type CliCommand, exitCodes, UsageError } from '../command.ts';
import { Progress } from '../import/progress.ts';
import { readWords } from '../read-words.ts';
import { upToDate } from '../up-to-date.ts';
import { exportLines } from './lines.ts';
import { summaryOf } from './summary.ts';
import { exportWxr } from './wxr.ts';

export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'write the newsroom out, to move it, to keep it, or for WordPress',
  help: `Usage: npm run warraq -- export [options]

Writes the newsroom out: editions, sections, topics, authors, pictures with their files,
articles in every state, pages, old addresses, front pages, the ticker and the newsroom's own
words. Accounts, revisions and the audit log stay here.

  --format ndjson  a folder with warraq.ndjson, one JSON line a thing, and media/ (the usual)
  --format wxr     WordPress's own form (WXR 1.2), one edition to a file
  --out PATH       the folder, or a .ndjson or .xml file (warraq-export in this folder)
  --edition ID     one edition alone
  --author SLUG    what the newsroom holds of one author: the profile, the articles, their pictures
  --account EMAIL  with --author: the account too, its sessions and what was done with it, in
                   account.ndjson; no secret is in it
  --published      without drafts and what else is not published
  --no-media       with --format ndjson: without the files of pictures

npm run warraq -- import FOLDER brings it into another Warraq, under the same addresses; into an
empty one without loss: exported from there it has the same bytes.

Exit codes: 0 done, 1 failed, 2 wrong usage.`,

  async run(words) {
    const { values } = optionsIn(words);
    const { format, edition, author, account, published } = values;
    if (format !== 'ndjson' && format !== 'wxr') throw new UsageError('--format is ndjson or wxr.');
    if (account !== undefined && author === undefined) throw new UsageError('--account goes with --author.');
    if (author !== undefined && format === 'wxr') throw new UsageError('--author goes with --format ndjson.');
    if (values['no-media'] && format === 'wxr')
      throw new UsageError(
        '--no-media goes with --format ndjson: a file for WordPress names pictures and holds none.',
      );
    await upToDate();
    putStore(await openStore(env().databaseUrl));
    const moved: MovedArticles = {
      edition: (await knownEdition(edition)) ?? (format === 'wxr' ? wxrEdition : undefined),
      authorIds: await knownAuthors(author, edition),
      statuses: published ? ['published'] : undefined,
    };
    const { read } = await store();
    const progress = new Progress(await countMoved(read, moved), 'articles');
    const asked = {
      moved,
      out: values.out,
      withFiles: !values['no-media'],
      account,
      show: (articles: number) => progress.show(articles, articles),
      warn(sentence: string) {
        progress.done();
        process.stderr.write(`${sentence}\n`);
      },
    };
    const told = await (format === 'wxr' ? exportWxr(asked) : exportLines(asked));
    progress.done();
    process.stdout.write(`${summaryOf(told, progress.seconds)}\n`);
    return exitCodes.done;
  },
};

function optionsIn(words: string[]) {
  return readWords('export', {
    args: words,
    options: {
      format: { type: 'string', default: 'ndjson' },
      out: { type: 'string' },
      edition: { type: 'string' },
      author: { type: 'string' },
      account: { type: 'string' },
      published: { type: 'boolean', default: false },
      'no-media': { type: 'boolean', default: false },
    },
  });
}

async function knownEdition(edition: string | undefined): Promise<string | undefined> {
  if (edition === undefined) return undefined;
  const known = (await allEditions((await store()).read)).map(({ id }) => id);
  if (known.includes(edition)) return edition;
  throw new UsageError(`There is no edition ${edition}. There are: ${known.join(', ')}.`);
}

/** One person writes under the same slug in several editions. */
async function knownAuthors(slug?: string, edition?: string): Promise<string[] | undefined> {
  if (slug === undefined) return undefined;
  const found = (await allAuthors((await store()).read)).filter(
    (author) => author.slug === slug && (edition === undefined || author.edition === edition),
  );
  if (found.length === 0) throw new UsageError(`There is no author whose slug is ${slug}.`);
  return found.map(({ id }) => id);
}
