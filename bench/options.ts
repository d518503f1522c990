import { parseArgs } from 'node:util';

export interface Options {
  /** Benchmarks by name, in the order they run. */
  names: string[];
  /** How many articles are imported and searched. */
  articles: number;
  /** How long one round of requests lasts. */
  seconds: number;
  /** What the generator of articles and queries begins with. */
  seed: number;
  /** A folder that holds an archive already, of whatever size; undefined: one is made. */
  archive: string | undefined;
  /** Whether the pages are also measured on the newsroom that holds the imported articles. */
  large: boolean;
  /** Where the JSON goes; undefined: behind the table. */
  json: string | undefined;
  help: boolean;
}

/** Words that make no sense; the message says what to write instead. */
export class UsageError extends Error {}

/** No round is longer: a machine that throttles would tell another story. */
const longestRound = 5;
const round = 2;

/** Reads the words of the command line. */
export function readOptions(words: string[], known: readonly string[]): Options {
  const { values, positionals } = parsed(words);
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new UsageError(`There is no benchmark “${stranger}”; there are ${known.join(', ')}.`);
  return {
    names: known.filter((name) => positionals.length === 0 || positionals.includes(name)),
    articles: whole('articles', values.articles, 1, 1_000_000),
    seconds: positive('seconds', values.seconds, longestRound),
    seed: whole('seed', values.seed, 0, 0xffffffff),
    archive: values.archive,
    large: values.large,
    json: values.json,
    help: values.help,
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        articles: { type: 'string', default: '20000' },
        seconds: { type: 'string', default: String(round) },
        seed: { type: 'string', default: '1' },
        large: { type: 'boolean', default: false },
        archive: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not ${text}.`);
}

function positive(name: string, text: string, most: number): number {
  const value = Number(text);
  if (value > 0 && value <= most) return value;
  throw new UsageError(`--${name} must be more than 0 and at most ${most}, not ${text}.`);
}
