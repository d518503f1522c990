import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { newsroomLine } from '#editorial/moving/lines.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { Outcome } from '#server/importing/outcome.ts';
import { type GivenLine, type LineOutcome, MoveIn } from '#server/moving/move-in.ts';
import { linesOf } from './lines.ts';
import type { Report } from './report.ts';

/** Things a transaction at most, and bytes. */
const batchSize = 200;
const batchBytes = 8 * 1024 * 1024;

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

/** Brings a newsroom in, a batch at a time, adds to the report what became of each line, and says what it has taken. */
export async function* moveIn(
  { path }: MovedNewsroom,
  { actor, dryRun, report, stopped }: Moving,
): AsyncGenerator<{ lines: number; bytes: number }> {
  const moving = await MoveIn.begin(actor, join(dirname(path), 'media'), dryRun);
  for await (const { batch, bytes } of batchesOf(path)) {
    report.add((await moving.bring(batch)).map((one) => outcomeOf(one, basename(path))));
    yield { lines: batch.length, bytes };
    if (stopped.requested) break;
  }
  for (const fault of moving.faults) process.stderr.write(`The file of a picture ${fault}.\n`);
}

async function* batchesOf(path: string) {
  let number = 0;
  let batch: GivenLine[] = [];
  let held = 0;
  for await (const { text, bytes, isTooLong } of linesOf(createReadStream(path))) {
    number += 1;
    held += bytes;
    if (isTooLong || text.trim() !== '') batch.push({ text, number });
    if (batch.length < batchSize && held < batchBytes) continue;
    yield { batch, bytes: held };
    batch = [];
    held = 0;
  }
  if (batch.length > 0) yield { batch, bytes: held };
}

function outcomeOf({ line, kind, id, ...outcome }: LineOutcome, file: string): Outcome {
  const raw = { format: 'ndjson' as const, text: '', digest: '', file, folder: '', line: line.number };
  const about = { raw, externalId: null, title: `${kind} ${id}`.trim() };
  return outcome.result === 'refused' ? { ...about, ...outcome } : { ...about, ...outcome, id };
}
