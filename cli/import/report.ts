import { closeSync, openSync, writeSync } from 'node:fs';
import type { Finding } from '#editorial/checks/finding.ts';
import type { ImportFault } from '#editorial/moving-in.ts';
import type { Outcome } from '#server/importing/outcome.ts';
import { UsageError } from '../command.ts';
import { kindOf, Tally } from './tally.ts';
import { findingSentence, leftBecause, nameOf, place, refusalSentence } from './terminal-words.ts';
import { UnknownFields } from './unknown-fields.ts';

interface BesideOutcomes {
  /** What the checks found in each; undefined: nobody asked. */
  checks?: Finding[][] | undefined;
  /** The fields of each that nothing is known of. */
  unknown?: (readonly string[] | undefined)[];
}

/** What became of the items: counted, told where they were refused, and written down one JSON line each. */
export class Report {
  readonly tally = new Tally();
  readonly unknownFields = new UnknownFields();
  /** What the checks found, where they were asked for. */
  readonly found = { error: 0, warning: 0 };
  /**
   * Told of each item that was refused or left, and of each thing that the checks found: in the words of a terminal, and
   * for the newsroom, which says it in its own.
   */
  onFault: (line: string, fault?: ImportFault) => void = () => {};
  readonly #file: number | null;

  /** @throws UsageError where the file cannot be written */
  constructor(path: string | undefined) {
    this.#file = path === undefined ? null : openReport(path);
  }

  /** @param beside what else is known of the items, in the order of the outcomes */
  add(outcomes: Outcome[], { checks, unknown }: BesideOutcomes = {}): void {
    for (const [n, outcome] of outcomes.entries()) {
      this.tally.add(outcome);
      const fault = faultOf(outcome);
      if (fault) this.onFault(faultSentence(outcome), fault);
      const passedOver = unknown?.[n];
      if (passedOver) this.unknownFields.add(outcome, passedOver);
      for (const finding of checks?.[n] ?? []) {
        this.found[finding.severity] += 1;
        this.onFault(`${place(outcome.raw)}: ${findingSentence(finding)}`);
      }
    }
    if (this.#file === null) return;
    const lines = outcomes.map((outcome, n) => {
      const unknownFields = unknown?.[n];
      return JSON.stringify({
        ...line(outcome),
        ...(unknownFields && { unknownFields }),
        ...(checks && { checks: checks[n] }),
      });
    });
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
  if (outcome.result === 'left') return { ...about, id: outcome.id, reason: leftBecause[outcome.reason] };
  if (outcome.result !== 'refused') return { ...about, id: outcome.id };
  return {
    ...about,
    ...(outcome.slug && { slug: outcome.slug }),
    ...outcome.refusal,
    message: refusalSentence(outcome.refusal),
  };
}

/** What the newsroom is told of an item; undefined: it came in. */
function faultOf(outcome: Outcome): ImportFault | undefined {
  const about = { file: outcome.raw.file, line: outcome.raw.line, name: nameOf(outcome) };
  if (outcome.result === 'refused') return { ...about, refusal: outcome.refusal };
  return outcome.result === 'left' ? { ...about, left: outcome.reason } : undefined;
}

/** The name stands last where an item was refused, so that lines of one fault begin alike. */
function faultSentence(outcome: Outcome): string {
  const name = nameOf(outcome);
  if (outcome.result === 'left') return `${place(outcome.raw)}: ${name} ${leftBecause[outcome.reason]}`;
  if (outcome.result !== 'refused') return '';
  return `${place(outcome.raw)}: ${refusalSentence(outcome.refusal)}${name && ` — ${name}`}`;
}
