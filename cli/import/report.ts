import { closeSync, openSync, writeSync } from 'node:fs';
import type { Refusal } from '#editorial/refusal.ts';
import type { Outcome } from '#server/importing/import-batch.ts';
import { UsageError } from '../command.ts';

/** What became of the items: counted, told where they were refused, and written down one JSON line each. */
export class Report {
  readonly counts = { made: 0, changed: 0, unchanged: 0, refused: 0 };
  readonly #file: number | null;
  readonly #tell: (line: string) => void;

  constructor(path: string | undefined, tell: (line: string) => void) {
    this.#file = path === undefined ? null : openReport(path);
    this.#tell = tell;
  }

  add(outcomes: Outcome[]): void {
    for (const outcome of outcomes) {
      this.counts[outcome.result] += 1;
      if (outcome.result === 'refused') this.#tell(`${place(outcome)}: ${sentence(outcome.refusal)}`);
    }
    if (this.#file !== null)
      writeSync(this.#file, outcomes.map((outcome) => `${JSON.stringify(line(outcome))}\n`).join(''));
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
  }
}

function openReport(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw new UsageError(`The report ${path} cannot be written: ${(error as Error).message}`);
  }
}

function line(outcome: Outcome): Record<string, unknown> {
  const { raw, externalId, title, result } = outcome;
  const about = { file: raw.file, ...(raw.line > 0 && { line: raw.line }), externalId, title, result };
  if (outcome.result !== 'refused') return { ...about, id: outcome.id };
  return { ...about, ...outcome.refusal, message: sentence(outcome.refusal) };
}

function place({ raw }: Outcome): string {
  return raw.line > 0 ? `${raw.file}, line ${raw.line}` : raw.file;
}

/** The refusal in the words of a terminal; the reader's own languages are in messages/. */
function sentence({ code, field, values }: Refusal): string {
  if (code === 'invalid-input') return [field, values?.detail].filter(Boolean).join(' ');
  return [code.replaceAll('-', ' '), field && `(${field})`, values && JSON.stringify(values)]
    .filter(Boolean)
    .join(' ');
}
