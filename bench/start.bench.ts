import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#scripts/test/free-port.ts';
import type { Benchmark, Context, Figure } from './benchmark.ts';
import { statusOf } from './get.ts';
import { saidBy } from './ground.ts';
import { median } from './statistics.ts';

const rounds = 3;
const everyMs = 5;
const longestMs = 60_000;
const bootstrap = 'scripts/warraq.mjs';

/** From a command to the first page, where nothing has changed since the last start. */
export const startBench: Benchmark = {
  name: 'start',
  about: 'a start of the built tree: from the command to the front page',

  async run(context) {
    const dataFolder = await context.places.demonstration();
    const npm = process.env.npm_execpath;
    const commands = { 'without npm': [bootstrap, 'start'], ...(npm && { 'npm start': [npm, 'start'] }) };
    // What Node has compiled is kept from the first start on: the same code is started again and again.
    await pageAfter(context, commands['without npm'], dataFolder);
    const figures: Figure[] = [];
    for (const [name, args] of Object.entries(commands)) {
      context.note(`${name}, ${rounds} times`);
      const times: number[] = [];
      for (let n = 0; n < rounds; n++) times.push(await pageAfter(context, args, dataFolder));
      figures.push({ name: `${name} to the first page`, value: median(times), unit: 'ms' });
    }
    return figures;
  },
};

/** The milliseconds from a command to the first front page; throws where there is none. */
async function pageAfter({ ground }: Context, args: string[], dataFolder: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = ground.start(args, dataFolder, { PORT: String(port) });
  const said = saidBy(child);
  const passed = () => performance.now() - started;
  while ((await statusOf(port, '/')) !== 200) {
    if (child.exitCode !== null || passed() > longestMs)
      throw new Error(`There was no page:\n${said().trim()}`);
    await wait(everyMs);
  }
  const ms = passed();
  await ground.end(child);
  return ms;
}
