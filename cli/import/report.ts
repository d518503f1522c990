import { closeSync, openSync, writeSync } from 'node:fs';
import type { Finding } from '#editorial/checks/finding.ts';
import type { Refusal } from '#editorial/refusal.ts';
import type { Outcome } from '#server/importing/outcome.ts';
import { UsageError } from '../command.ts';
import { kindOf, Tally } from './tally.ts';

/** What became of the items: counted, told where they were refused, and written down one JSON line each. */
export class Report {
  readonly tally = new Tally();
  /** What the checks found, where they were asked for. */
  readonly found = { error: 0, warning: 0 };
  /** Told of each item that was refused, and of each thing that the checks found, in words. */
  onFault: (line: string) => void = () => {};
  readonly #file: number | null;

  /** @throws UsageError where the file cannot be written */
  constructor(path: string | undefined) {
    this.#file = path === undefined ? null : openReport(path);
  }

  /** @param checks what was found in each item, in the order of the outcomes */
  add(outcomes: Outcome[], checks?: Finding[][]): void {
    for (const [n, outcome] of outcomes.entries()) {
      this.tally.add(outcome);
      if (outcome.result === 'refused') this.onFault(`${place(outcome)}: ${sentence(outcome.refusal)}`);
      if (outcome.result === 'left') this.onFault(`${place(outcome)}: «${outcome.title}» ${outcome.reason}`);
      for (const finding of checks?.[n] ?? []) {
        this.found[finding.severity] += 1;
        this.onFault(`${place(outcome)}: ${inWords(finding)}`);
      }
    }
    if (this.#file === null) return;
    const lines = outcomes.map((outcome, n) =>
      JSON.stringify({ ...line(outcome), ...(checks && { checks: checks[n] }) }),
    );
    writeSync(this.#file, lines.map((one) => `${one}\n`).join(''));
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
  const kind = kindOf(outcome);
  const { lost = [], comments = 0 } = raw.archived ?? {};
  const about = {
    file: raw.file,
    ...(raw.line > 0 && { line: raw.line }),
    ...((raw.archived || kind !== 'article') && { kind }),
    externalId,
    title,
    result,
    ...(lost.length > 0 && { notKept: lost }),
    ...(comments > 0 && { comments }),
  };
  if (outcome.result === 'left-out') return { ...about, reason: outcome.reason };
  if (outcome.result === 'left') return { ...about, id: outcome.id, reason: outcome.reason };
  if (outcome.result !== 'refused') return { ...about, id: outcome.id };
  return { ...about, ...outcome.refusal, message: sentence(outcome.refusal) };
}

function place({ raw }: Outcome): string {
  return raw.line > 0 ? `${raw.file}, line ${raw.line}` : raw.file;
}

/** The finding in the words of a terminal: `warning: stop missing at body.content.3, 81–81`. */
function inWords({ code, severity, path, range, values }: Finding): string {
  const at = [path, range && `${range.from}–${range.to}`].filter(Boolean).join(', ');
  const told = values ? ` (${Object.values(values).join(' → ')})` : '';
  return `${severity}: ${code.replaceAll('-', ' ')} at ${at}${told}`;
}

/** The refusal in the words of a terminal; the reader's own languages are in messages/. */
function sentence({ code, field, values }: Refusal): string {
  if (code === 'invalid-input') return [field, values?.detail].filter(Boolean).join(' ');
  return [code.replaceAll('-', ' '), field && `(${field})`, values && JSON.stringify(values)]
    .filter(Boolean)
    .join(' ');
}
