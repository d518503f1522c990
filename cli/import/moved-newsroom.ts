import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { newsroomLine } from '#editorial/moving/lines.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { Outcome } from '#server/importing/import-batch.ts';
import { type GivenLine, type LineOutcome, MoveIn } from '#server/moving/move-in.ts';
import { linesOf } from './lines.ts';
import type { Progress } from './progress.ts';
import type { Report } from './report.ts';

/** Things a transaction at most, and bytes. */
const batchSize = 200;
const batchBytes = 8 * 1024 * 1024;

export interface MovedNewsroom {
  /** The file of its lines; its pictures lie in `media` beside it. */
  path: string;
  bytes: number;
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

/** Brings a newsroom in, a batch at a time, and adds to the report what became of each line. */
export async function moveIn(
  { path }: MovedNewsroom,
  options: {
    actor: Actor;
    dryRun: boolean;
    progress: Progress;
    report: Report;
    stopped: { requested: boolean };
  },
): Promise<void> {
  const { progress, report, stopped } = options;
  const moving = await MoveIn.begin(options.actor, join(dirname(path), 'media'), options.dryRun);
  let [batch, held, at, lines]: [GivenLine[], number, number, number] = [[], 0, 0, 0];
  const bring = async () => {
    report.add((await moving.bring(batch)).map((one) => outcomeOf(one, basename(path))));
    [batch, held] = [[], 0];
    progress.show(at, lines);
  };
  for await (const { text, bytes } of linesOf(createReadStream(path))) {
    at += bytes;
    held += bytes;
    lines += 1;
    if (text.trim() !== '') batch.push({ text, number: lines });
    if (batch.length >= batchSize || held >= batchBytes) await bring();
    if (stopped.requested) break;
  }
  if (!stopped.requested) await bring();
  for (const fault of moving.faults) process.stderr.write(`The file of a picture ${fault}.\n`);
}

function outcomeOf({ line, kind, id, ...outcome }: LineOutcome, file: string): Outcome {
  const raw = { format: 'ndjson' as const, text: '', digest: '', file, folder: '', line: line.number };
  const about = { raw, externalId: null, title: `${kind} ${id}`.trim() };
  return outcome.result === 'refused' ? { ...about, ...outcome } : { ...about, ...outcome, id };
}
