import { format, stripVTControlCharacters } from 'node:util';
import { currentWork } from '../http/next-work.ts';
import { withoutValues } from './error-facts.ts';
import { log } from './log.ts';

const levels = [
  ['debug', 'debug'],
  ['log', 'debug'],
  ['info', 'debug'],
  ['warn', 'warn'],
  ['error', 'error'],
] as const;

/** How Next tells of a client that has gone away in the middle of its request: no fault of anything here. */
const isGone = /^(?:⨯ uncaughtException:\s+)?Error: aborted\n[\s\S]*ECONNRESET/;

/**
 * Has what others write to the console go through the log: Next says there what failed, with all that stood in the
 * error, and that may be what a person typed; that it starts is told by the start's own lines. What failed of a request
 * is told with its route (report-fault.ts) already.
 */
export function takeConsole(): void {
  for (const [name, level] of levels) {
    console[name] = (...given: unknown[]) => {
      const text = withoutValues(stripVTControlCharacters(format(...given))).trim();
      const isToldTwice = text.startsWith('⨯') && currentWork() !== undefined;
      if (text !== '') log('next')[isToldTwice || isGone.test(text) ? 'debug' : level](text);
    };
  }
}
