import pino, { type Logger } from 'pino';
import { currentWork } from '../http/next-work.ts';
import { errorFacts } from './error-facts.ts';
import { logLevels } from './levels.ts';
import { scrubbed } from './scrub.ts';
import { terminalLine } from './terminal-line.ts';

/** Which part of the house speaks. */
export type Part = 'api' | 'cards' | 'http' | 'jobs' | 'newsroom' | 'next' | 'outbound' | 'pages' | 'session';

const place = Symbol.for('warraq.log');
/** Over globalThis, because Next's bundles load this file for themselves. */
const shared = globalThis as { [place]?: Logger };

/**
 * The one log of this process, for a part of it. Lines go to standard error, since standard output belongs to the steps
 * of a start and to what a command answers: JSON, a line each, or where a person watches, like the lines of a start.
 * What is done for a request bears its id, and whatever could be a secret or a person is taken out of the bytes.
 */
export function log(part: Part): Logger {
  shared[place] ??= openLog(standardError);
  return shared[place].child({ part });
}

/** Sets from which level on lines are written: Next reads `.env` after the log was opened. */
export function setLogLevel(level: string): void {
  log('next');
  if (shared[place]) shared[place].level = level;
}

/** A log of its own. @param to what its lines are given to, as JSON with an end of line */
export function openLog(to: { write(line: string): void }): Logger {
  const given = process.env.LOG_LEVEL ?? '';
  return pino(
    {
      level: logLevels.some((level) => level === given) ? given : 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFacts },
      mixin: () => {
        const requestId = currentWork()?.id;
        return requestId === undefined ? {} : { requestId };
      },
      hooks: { streamWrite: scrubbed },
    },
    to,
  );
}

/** Pipes and files are written to at once, so that the last line before an end is not lost. */
const standardError = {
  write: (line: string) => {
    process.stderr.write(process.stderr.isTTY === true ? terminalLine(JSON.parse(line)) : line);
  },
};
