import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { arabicBench } from './arabic.bench.ts';
import { archiveBench } from './archive.bench.ts';
import type { Benchmark, Context, Outcome } from './benchmark.ts';
import { cardsBench } from './cards.bench.ts';
import { deskBench } from './desk.bench.ts';
import { edgeBench } from './edge.bench.ts';
import { editorBench } from './editor.bench.ts';
import { Ground } from './ground.ts';
import { importBench } from './import.bench.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { pagesBench } from './pages.bench.ts';
import { Places } from './places.ts';
import { relatedBench } from './related.bench.ts';
import { searchBench } from './search.bench.ts';
import { startBench } from './start.bench.ts';
import { suggestBench } from './suggest.bench.ts';
import { table } from './table.ts';

/** In the order they run: the folder that `import` fills is searched by `search` and `related`. */
const benchmarks = [
  importBench,
  archiveBench,
  startBench,
  pagesBench,
  edgeBench,
  searchBench,
  relatedBench,
  arabicBench,
  cardsBench,
  suggestBench,
  deskBench,
  editorBench,
];
const longestMs = 15 * 60_000;
const interrupted = 130;

const usage = `Usage: npm run bench -- [options] [NAME…]

${benchmarks.map(({ name, about }) => `  ${name.padEnd(8)} ${about}`).join('\n')}

  --articles N   how many articles are imported and searched (20000)
  --archive DIR  measure archive on the data folder DIR instead of filling one
  --seconds S    how long one of the rounds of requests lasts (2, and at most 5)
  --large        measure pages on the imported articles too
  --seed N       what the made articles begin with (1)
  --json FILE    write the JSON to FILE instead of below the table

Exit codes: 0 done, 1 a benchmark failed, 2 wrong usage.`;

async function outcomeOf(benchmark: Benchmark, context: Context): Promise<Outcome> {
  const { name, about } = benchmark;
  const started = performance.now();
  const done = (rest: Pick<Outcome, 'figures' | 'error'>): Outcome => {
    return { name, about, seconds: (performance.now() - started) / 1000, ...rest };
  };
  const late = wait(longestMs, undefined, { ref: false }).then(() => {
    throw new Error(`not done after ${longestMs / 60_000} minutes`);
  });
  try {
    return done({ figures: await Promise.race([benchmark.run(context), late]) });
  } catch (error) {
    const { message } = error as Error;
    if (!context.ground.closed) process.stderr.write(`${name} failed: ${message}\n`);
    return done({ figures: [], error: message });
  } finally {
    await context.ground.endAll();
  }
}

function asJson({ names, json: _, help: __, ...options }: Options, outcomes: Outcome[]) {
  const machine = {
    platform: `${process.platform}-${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    node: process.version,
  };
  return { at: new Date().toISOString(), machine, options: { names, ...options }, benchmarks: outcomes };
}

async function main(words: string[]): Promise<number> {
  const options = readOptions(
    words,
    benchmarks.map(({ name }) => name),
  );
  if (options.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const ground = new Ground();
  closeWhenStopped(ground);
  const note = (line: string) => void process.stderr.write(`· ${line}\n`);
  const context: Context = { options, ground, note, places: new Places(ground, options, note) };
  const outcomes: Outcome[] = [];
  for (const benchmark of benchmarks.filter(({ name }) => options.names.includes(name))) {
    note(`${benchmark.name}: ${benchmark.about}`);
    outcomes.push(await outcomeOf(benchmark, context));
    if (ground.closed) return interrupted;
  }
  const json = JSON.stringify(asJson(options, outcomes));
  process.stdout.write(`${table(outcomes)}\n`);
  // npm runs us in the project's folder; what people write starts from theirs.
  if (options.json === undefined) process.stdout.write(`\n${json}\n`);
  else writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), options.json), `${json}\n`);
  return outcomes.some(({ error }) => error !== undefined) ? 1 : 0;
}

/** The first Ctrl-C ends what runs and waits for it, so that nothing writes where it was cleared; a second one does not. */
function closeWhenStopped(ground: Ground): void {
  const stop = () => {
    if (ground.closed) process.exit(interrupted);
    ground.close().then(() => process.exit(interrupted));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const wrongWords = error instanceof UsageError;
  process.stderr.write(wrongWords ? `${error.message}\n\n${usage}\n` : `${(error as Error).stack}\n`);
  process.exitCode = wrongWords ? 2 : 1;
}
