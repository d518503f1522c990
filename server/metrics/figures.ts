import { Histogram } from './histogram.ts';
import type { RequestKind } from './request-kind.ts';

/** What became of the rounds of a job that runs by itself. */
interface JobFigures {
  done: number;
  failed: number;
  /** How long the rounds took together, in seconds. */
  seconds: number;
  /** How much later than it should the last round began, in seconds. */
  lag: number;
}

/** What is counted as it happens. Plain numbers: on the way of a kept page there is time for nothing more. */
export interface Figures {
  /** Answers from kept bytes: whole pages, heads among them, and 304s. */
  keptWhole: number;
  keptUnchanged: number;
  /** The bytes of those answers, heads included. */
  keptBytes: number;
  /** Requests for readers' pages that were not kept. */
  missed: number;
  /** Readers' pages that were drawn. */
  drawn: number;
  /** What Next answered, by `kind status`. */
  answers: Map<string, number>;
  /** How long that took, in seconds. */
  durations: Map<RequestKind, Histogram>;
  jobs: Map<string, JobFigures>;
  /** What is read when it is asked for, by the name of a figure. */
  read: Map<string, () => number>;
}

const place = Symbol.for('warraq.figures');

/** The figures of this process; over globalThis, because Next's bundles load this file for themselves. */
export function figures(): Figures {
  const shared = globalThis as { [place]?: Figures };
  shared[place] ??= {
    keptWhole: 0,
    keptUnchanged: 0,
    keptBytes: 0,
    missed: 0,
    drawn: 0,
    answers: new Map(),
    durations: new Map(),
    jobs: new Map(),
    read: new Map(),
  };
  return shared[place];
}

/** Counts an answer that Next gave. @param seconds from its request to its end */
export function countAnswer(kind: RequestKind, status: number, seconds: number): void {
  const { answers, durations } = figures();
  const key = `${kind} ${status}`;
  answers.set(key, (answers.get(key) ?? 0) + 1);
  const times = durations.get(kind) ?? new Histogram();
  times.observe(seconds);
  durations.set(kind, times);
}

/** Counts a round of a job. */
export function countRound(name: string, round: { isDone: boolean; seconds: number; lag: number }): void {
  const { jobs } = figures();
  const job = jobs.get(name) ?? { done: 0, failed: 0, seconds: 0, lag: 0 };
  job[round.isDone ? 'done' : 'failed'] += 1;
  job.seconds += round.seconds;
  job.lag = round.lag;
  jobs.set(name, job);
}
