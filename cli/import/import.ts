import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openStore } from '#db/connection.ts';
import { env } from '#server/env.ts';
import { Checking } from '#server/importing/checking.ts';
import { faultInEdition } from '#server/importing/edition-of.ts';
import { prepareEditions } from '#server/importing/editions.ts';
import type { ImportOptions } from '#server/importing/import-options.ts';
import { Pictures } from '#server/importing/pictures.ts';
import { Taxonomy } from '#server/importing/taxonomy.ts';
import { takeTurn } from '#server/importing/turn.ts';
import { settleIndex } from '#server/search/settle.ts';
import { putStore } from '#server/store.ts';
import { type CliCommand, exitCodes, UsageError } from '../command.ts';
import { readWords } from '../read-words.ts';
import { terminalNumber } from '../terminal-number.ts';
import { upToDate } from '../up-to-date.ts';
import { type BroughtBatch, bringItems } from './bring-items.ts';
import { movedNewsroomAt, moveIn, refuseFilled, refuseForItems } from './moved-newsroom.ts';
import { NewsroomNews, tellUnfit } from './newsroom-news.ts';
import { Progress } from './progress.ts';
import { readAhead } from './read-ahead.ts';
import { Report } from './report.ts';
import { findSources, kinds, type Source } from './sources.ts';
import { inWords, type Tally } from './tally.ts';
import { UnfitNewsroom } from './unfit-newsroom.ts';

/** 128 MB: the same pages are written by many batches, and so brought into the database once. */
const logPages = 32_000;

export const importCommand: CliCommand = {
  name: 'import',
  summary: 'bring articles in from files, archives of other systems, folders or standard input',
  help: `Usage: npm run warraq -- import [options] FILE|FOLDER|-…

Brings articles in. An article that was imported before (the same externalId, or without
one the same file name) is changed where its file has changed and left alone where not, so
an import that was interrupted is simply run again. What people have changed here since
stays as it is and is named. A running server shows what was
imported a second later at most. Pictures at addresses are fetched once, from public
addresses; those that could not be had are tried again when the import is run again.

  --dry-run        say what would happen and change no article
  --check          say what an editor should look at in each item before it is published;
                   it changes no item and no exit code
  --report FILE    write one JSON line an item to FILE
  --media DIR      a copy of the old site's pictures (wp-content/uploads, content/images);
                   what is not there is fetched from its address
  --no-media       bring no pictures; a later run without it does
  --locale ID      the edition of items that name none (otherwise their script tells)
  --section SLUG   the section of items that name none
  --merge          bring an exported newsroom into one that has articles of its own

Formats
  .md      front matter (locale, section, sectionName, title, standfirst, authors, topics,
           place, publishedAt, slug, breaking, status, externalId, image) and Markdown
  .txt     the headline on the first line, then paragraphs
  .ndjson  one article a line: the same fields and body (Markdown) or bodyHtml
  .xml     what WordPress exports (posts, pages, pictures, categories, tags, authors), RSS and Atom
  .json    what Ghost exports
  A field of .md or .ndjson that is none of these is passed over, and named in the end.
  Of what other systems write, the summary says what was left out and what could not be
  kept; their old addresses lead to the new ones.
  a folder that npm run warraq -- export wrote, or its warraq.ndjson, alone: the whole
           newsroom under the same addresses, into an empty one; of the options only
           --dry-run, --report and --merge go with it

Exit codes: 0 done, 1 some items were refused, 2 wrong usage, 130 interrupted.`,

  run: (words) =>
    bringIn(words).catch(async (error) => {
      if (error instanceof UnfitNewsroom) await tellUnfit(error.fault);
      throw error;
    }),
};

async function bringIn(words: string[]): Promise<number> {
  const { values, positionals } = optionsIn(words);
  if (positionals.length === 0)
    throw new UsageError('Name at least one file or folder, or - for standard input.');
  // npm runs us in the project's folder; what people write starts from theirs.
  const from = process.env.INIT_CWD ?? process.cwd();
  const moved = await movedNewsroomAt(positionals, from);
  const sources = moved ? [] : await findSources(positionals, from);
  if (!moved && sources.length === 0)
    throw new UsageError(`There is nothing to import in what you named: no file of the kinds ${kinds}.`);
  if (moved) refuseForItems(moved, values);
  else if (values.merge) throw new UsageError('--merge goes with an exported newsroom alone.');
  refuseUnknownEdition(values.locale);
  const report = new Report(values.report && resolve(from, values.report));
  const stopped = stopsOnInterrupt();
  await upToDate();
  putStore(await openStore(env().databaseUrl, { logPages }));
  if (moved && !values.merge) await refuseFilled(moved);
  const endTurn = values['dry-run']
    ? null
    : await takeTurn(() => process.stderr.write('Another import is at work; this one waits for its end.\n'));
  stopped.isAtWork = true;
  const actor = { id: 'import', role: 'system' as const };
  if (!values['dry-run']) await prepareEditions(actor);
  const options = {
    actor,
    taxonomy: await Taxonomy.load(),
    pictures: await Pictures.load({
      mediaFolder: values.media && (await mediaFolderAt(resolve(from, values.media))),
      isOff: values['no-media'],
    }),
    dryRun: values['dry-run'],
    taken: new Map<string, string>(),
    locale: values.locale,
    section: values.section,
  };
  const checking = values.check ? await Checking.load() : null;
  const total = (moved ? [moved] : sources).reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = new Progress(total, 'items');
  const news = new NewsroomNews(total);
  report.onFault = (line, fault) => {
    progress.done();
    news.fault(fault ?? line);
    process.stderr.write(`${line}\n`);
  };
  // Not as the importer: what another newsroom wrote is people's work, which no later import may write over.
  const mover = { ...actor, id: 'moving-in' };
  const bringing = moved
    ? moveIn(moved, { actor: mover, dryRun: values['dry-run'], report, stopped })
    : bringItems(readAhead(toRead(sources, values)), { options, checking, report, stopped });
  const brought: BroughtBatch = { items: 0, bytes: 0, redirects: 0 };
  for await (const { items, bytes, redirects } of bringing) {
    brought.items += items;
    brought.bytes += bytes;
    brought.redirects += redirects;
    progress.show(brought.bytes, brought.items);
    news.come(brought.bytes, report.tally.of('article'), progress.seconds);
  }
  progress.done();
  if (!options.dryRun && !stopped.requested && report.tally.of('article').made > 0) await settleIndex();
  await endTurn?.();
  report.close();
  for (const [src, reason] of options.pictures.refused)
    process.stderr.write(`The picture ${src} ${reason}.\n`);
  for (const host of options.pictures.silentHosts)
    process.stderr.write(
      `${host} did not answer and was asked no more. Run the same command again to fetch what is missing.\n`,
    );
  const told = [
    summary(report.tally, options, {
      redirects: brought.redirects,
      seconds: progress.seconds,
      isNewsroom: moved !== null,
    }),
    ...report.unknownFields.lines(),
  ].join('\n');
  process.stdout.write(`${told}\n`);
  await news.over({
    summary: told,
    beside: report.tally.beside(),
    unknownFields: report.unknownFields.most(),
  });
  if (checking)
    process.stdout.write(`Checks: ${report.found.error} errors, ${report.found.warning} warnings\n`);
  if (stopped.requested) {
    process.stderr.write('Stopped. Run the same command again to go on.\n');
    return exitCodes.interrupted;
  }
  return report.tally.refused > 0 ? exitCodes.failed : exitCodes.done;
}

async function mediaFolderAt(path: string): Promise<string> {
  const about = await stat(path).catch(() => null);
  if (!about?.isDirectory()) throw new UsageError(`There is no folder ${path} for --media.`);
  return path;
}

function optionsIn(words: string[]) {
  return readWords('import', {
    args: words,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      report: { type: 'string' },
      locale: { type: 'string' },
      section: { type: 'string' },
      media: { type: 'string' },
      'no-media': { type: 'boolean', default: false },
      merge: { type: 'boolean', default: false },
    },
  });
}

function toRead(sources: Source[], values: { locale?: string | undefined; 'dry-run': boolean }) {
  // What comes by standard input may come slowly: what is there of it is not held back to be counted.
  const countsAhead = !values['dry-run'] && sources.every(({ path }) => path !== '-');
  return { sources, locale: values.locale, countsAhead };
}

function refuseUnknownEdition(locale: string | undefined): void {
  const fault = locale === undefined ? null : faultInEdition(locale);
  if (fault) throw new UsageError(`--locale ${fault}.`);
}

/**
 * The first Ctrl-C lets the batch in hand finish, where one is; a second one ends at once. The newsroom that began an
 * import may have ended too.
 */
function stopsOnInterrupt(): { requested: boolean; isAtWork: boolean } {
  const state = { requested: false, isAtWork: false };
  const stop = () => {
    if (state.requested || !state.isAtWork) process.exit(exitCodes.interrupted);
    state.requested = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop);
  // To listen for the newsroom's end keeps no import alive that has come to its own.
  process.channel?.unref();
  return state;
}

function summary(
  tally: Tally,
  { dryRun, taxonomy }: ImportOptions,
  { redirects, seconds, isNewsroom }: { redirects: number; seconds: number; isNewsroom: boolean },
): string {
  // More come about on the way than the archive declares.
  for (const noun of ['section', 'author', 'topic'] as const)
    if (taxonomy.made[noun] > 0) tally.of(noun).made = taxonomy.made[noun];
  const articles = tally.of('article');
  const { made, changed, unchanged, left, refused } = articles;
  const rate = Math.round((made + changed + unchanged + left + refused) / Math.max(0.001, seconds));
  return [
    `${dryRun ? 'Would be: ' : ''}${isNewsroom ? 'articles: ' : ''}${inWords(articles)}; ${seconds.toFixed(1)} s, ${terminalNumber(rate)} a second`,
    ...tally.lines(isNewsroom ? {} : { redirects }),
  ].join('\n');
}
