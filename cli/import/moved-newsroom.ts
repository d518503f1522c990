import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { newsroomLine } from '#editorial/moving/lines.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { Outcome } from '#server/importing/outcome.ts';
import { type GivenLine, type LineOutcome, MoveIn } from '#server/moving/move-in.ts';
import { countOwnArticles } from '#server/moving/own-articles.ts';
import { store } from '#server/store.ts';
import { terminalNumber } from '../terminal-number.ts';
import { inBatches } from './batches.ts';
import type { BroughtBatch } from './bring-items.ts';
import { type Line, linesOf } from './lines.ts';
import type { Report } from './report.ts';
import { UnfitNewsroom } from './unfit-newsroom.ts';

export interface MovedNewsroom {
  /** The file of its lines; its pictures lie in `media` beside it. */
  path: string;
  bytes: number;
}

interface Moving {
  actor: Actor;
  dryRun: boolean;
  report: Report;
  stopped: { requested: boolean };
}

/** What `export` wrote, where that alone was named: its folder or its file. Null: it is something else. */
export async function movedNewsroomAt(paths: string[], from: string): Promise<MovedNewsroom | null> {
  const [named, ...others] = paths;
  if (named === undefined || named === '-' || others.length > 0) return null;
  for (const path of [join(resolve(from, named), 'warraq.ndjson'), resolve(from, named)]) {
    const about = await stat(path).catch(() => null);
    if (about?.isFile()) return (await beginsAsOne(path)) ? { path, bytes: about.size } : null;
  }
  return null;
}

async function beginsAsOne(path: string): Promise<boolean> {
  const sign = newsroomLine.slice(0, newsroomLine.indexOf(','));
  for await (const chunk of createReadStream(path, { end: sign.length - 1 })) return String(chunk) === sign;
  return false;
}

/** What goes with items and with no exported newsroom, which is brought as it is. */
const forItems = ['check', 'locale', 'section', 'media', 'no-media'] as const;

/**
 * @param values the options that were given
 * @throws UnfitNewsroom where one of them would be passed over
 */
export function refuseForItems(
  { path }: MovedNewsroom,
  values: Partial<Record<(typeof forItems)[number], unknown>>,
): void {
  const named = forItems.filter((name) => values[name]).map((name) => `--${name}`);
  if (named.length > 0)
    throw new UnfitNewsroom(
      `An exported newsroom is brought as it is, its pictures from media/ beside it: leave ${named.join(', ')} away.`,
      basename(path),
      { complaint: 'newsroom-whole' },
    );
}

/** @throws UnfitNewsroom where the newsroom here has articles of its own, which were neither moved in nor are about to be */
export async function refuseFilled({ path }: MovedNewsroom): Promise<void> {
  async function* texts() {
    for await (const { text } of linesOf(createReadStream(path))) yield text;
  }
  const own = await countOwnArticles((await store()).read, texts());
  if (own === 0) return;
  const what = own === 1 ? '1 article that is' : `${terminalNumber(own)} articles that are`;
  throw new UnfitNewsroom(
    `The newsroom here has ${what} not in ${path}. An exported newsroom is moved into an empty one: ` +
      'set WARRAQ_DATA to another folder, or DATABASE_URL to another database. With --merge it is brought in ' +
      'beside what is here; editions, front pages and whatever else has the same name then become as they are there.',
    basename(path),
    { complaint: 'newsroom-filled', values: { articles: own } },
  );
}

/** Brings a newsroom in, a batch at a time, adds to the report what became of each line, and says what it has taken. */
export async function* moveIn(
  { path }: MovedNewsroom,
  { actor, dryRun, report, stopped }: Moving,
): AsyncGenerator<BroughtBatch> {
  const moving = await MoveIn.begin(actor, join(dirname(path), 'media'), dryRun);
  let number = 0;
  const given = ({ text, fault }: Line): GivenLine | null => {
    number += 1;
    return fault || text.trim() !== '' ? { text, number } : null;
  };
  for await (const { batch, bytes } of inBatches(linesOf(createReadStream(path)), given)) {
    report.add((await moving.bring(batch)).map((one) => outcomeOf(one, basename(path))));
    yield { items: batch.length, bytes, redirects: 0 };
    if (stopped.requested) break;
  }
  for (const fault of moving.faults) process.stderr.write(`The file of a picture ${fault}.\n`);
}

function outcomeOf({ line, kind, id, ...outcome }: LineOutcome, file: string): Outcome {
  const raw = { format: 'ndjson' as const, text: '', digest: '', file, folder: '', line: line.number };
  const about = { raw, externalId: null, title: `${kind} ${id}`.trim(), kind: kind || ('line' as const) };
  return outcome.result === 'refused' ? { ...about, ...outcome } : { ...about, ...outcome, id };
}
