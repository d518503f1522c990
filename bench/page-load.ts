import { setTimeout as wait } from 'node:timers/promises';
import { isInstalled } from '#scripts/test/is-installed.ts';
import { startBare } from './bare.ts';
import { startBareNext } from './bare-next.ts';
import type { Context, Figure } from './benchmark.ts';
import { type Answer, textOf } from './get.ts';
import { type Load, load, type Target } from './load.ts';
import { startNginx } from './nginx.ts';
import { residentBytes } from './resident-memory.ts';
import { Site } from './site.ts';
import { median } from './statistics.ts';

export const isNginxHere = isInstalled('nginx', '-v');
const connections = 32;
const rounds = 3;
const warmUpSeconds = 0.5;
const encodings = ['identity', 'gzip', 'br', 'zstd'];
const mostAddresses = 1000;
const publishEveryMs = 1000;

/**
 * A kept article under load, each figure beside the same bytes from node:http and, where it is there, from nginx, and
 * beside Next without the layer: by turns, so that a machine that slows down or is busy slows all. The client is one
 * process of Node, which nginx outruns: the processor's time says more than the number of requests.
 */
export async function loadFigures(context: Context, site: Site, article: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const encoding of encodings)
    figures.push(...(await besideOthers(context, site, [article], encoding, `article, ${encoding}`)));
  figures.push(...(await manyArticles(context, site)));
  figures.push({ name: 'memory after that', value: residentBytes(site.pid) / 2 ** 20, unit: 'MiB' });
  figures.push(...(await withoutLayer(context, article)));
  figures.push(...(await besideBareNext(context, site, article)));
  figures.push(...(await whilePublishing(context, site, article)));
  return figures;
}

/** The same over a thousand articles, or as many as there are. */
export async function manyArticles(context: Context, site: Site): Promise<Figure[]> {
  const many = await articleAddresses(site);
  return besideOthers(context, site, many, 'gzip', `${many.length} articles, gzip`);
}

async function besideOthers(
  { ground, options, note }: Context,
  site: Site,
  paths: string[],
  encoding: string,
  name: string,
): Promise<Figure[]> {
  note(`${name}: ${connections} connections, by turns with node:http${isNginxHere ? ' and nginx' : ''}`);
  const answers: Answer[] = [];
  for (const path of paths) answers.push(await site.encoded(path, encoding));
  const bare = await startBare(ground, answers[0] as Answer);
  const nginx = isNginxHere ? await startNginx(ground, answers) : null;
  const targets: Record<string, Target> = {
    '': { port: site.port, pid: site.pid, paths, encoding },
    ' from node:http': { port: bare.port, pid: bare.child.pid, paths, encoding },
    ...(nginx && { ' from nginx': { port: nginx.port, pid: nginx.child.pid, paths: nginx.paths, encoding } }),
  };
  const loads = await byTurns(targets, options.seconds);
  await ground.end(bare.child);
  if (nginx) await ground.end(nginx.child);
  return Object.entries(loads).flatMap(([server, of]) => [
    ...loadOf(`${name}${server}`, of),
    ...(server === ''
      ? []
      : sharesOf(`${name}, share${server.replace(' from', ' of')}`, loads[''] ?? [], of)),
  ]);
}

/** What each does, one after another, round by round. */
export async function byTurns(
  targets: Record<string, Target>,
  seconds: number,
): Promise<Record<string, Load[]>> {
  for (const target of Object.values(targets)) await load(target, connections, warmUpSeconds);
  const loads: Record<string, Load[]> = {};
  for (let n = 0; n < rounds; n++)
    for (const [server, target] of Object.entries(targets)) {
      loads[server] ??= [];
      loads[server].push(await load(target, connections, seconds));
    }
  return loads;
}

/** The same page drawn by Next each time, behind our proxy, from a server of its own: what the layer is there to spare. */
async function withoutLayer({ ground, places, options, note }: Context, path: string): Promise<Figure[]> {
  note('the same, drawn by Next each time');
  const site = await Site.start(ground, await places.demonstration(), { isBare: true });
  await site.get(path);
  const target = { port: site.port, pid: site.pid, paths: [path], encoding: 'gzip' };
  const { '': loads = [] } = await byTurns({ '': target }, options.seconds);
  await site.stop();
  return loadOf('article drawn by Next each time', loads);
}

/** What Next alone makes of an article's words, over one address and over as many as there are articles. */
async function besideBareNext(
  { ground, options, note }: Context,
  site: Site,
  article: string,
): Promise<Figure[]> {
  note('building a bare Next page, and by turns with it');
  const bare = await startBareNext(ground, textOf(await site.get(article)));
  const figures: Figure[] = [];
  const many = await articleAddresses(site);
  for (const paths of [[article], many]) {
    for (const path of paths) await site.encoded(path, 'gzip');
    const name = `${paths.length === 1 ? 'article' : `${paths.length} articles`}, gzip`;
    const { ours = [], theirs = [] } = await byTurns(
      {
        ours: { port: site.port, pid: site.pid, paths, encoding: 'gzip' },
        theirs: { port: bare.port, pid: bare.child.pid, paths, encoding: 'gzip' },
      },
      options.seconds,
    );
    figures.push(...loadOf(`${name} from a bare Next page`, theirs));
    figures.push(...sharesOf(`${name}, beside a bare Next page`, ours, theirs));
  }
  await ground.end(bare.child);
  return figures;
}

/** Everything is made old each second: after each time the next answer is drawn anew, and all wait for it. */
async function whilePublishing({ options, note }: Context, site: Site, path: string): Promise<Figure[]> {
  note('the same while something is published each second');
  const target = { port: site.port, pid: site.pid, paths: [path], encoding: 'gzip' };
  const loads: Load[] = [];
  for (let n = 0; n < rounds; n++) {
    const over = new AbortController();
    const publishing = publishUntil(site, over.signal);
    loads.push(await load(target, connections, options.seconds));
    over.abort();
    await publishing;
  }
  return loadOf('article, gzip, one publication a second', loads);
}

async function publishUntil(site: Site, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await site.forget();
    await wait(publishEveryMs, undefined, { signal }).catch(() => {});
  }
}

export function loadOf(name: string, loads: readonly Load[]): Figure[] {
  return [
    { name, value: median(loads.map((one) => one.requestsASecond)), unit: 'requests/s' },
    { name: `${name}, 99 of 100 within`, value: median(loads.map((one) => one.p99Ms)), unit: 'ms' },
    { name: `${name}, processor a request`, value: median(loads.map((one) => one.processorMs)), unit: 'ms' },
  ];
}

export function sharesOf(name: string, ours: readonly Load[], theirs: readonly Load[]): Figure[] {
  const shares = (of: (one: Load) => number) => median(ours.map((one, n) => of(one) / of(theirs[n] as Load)));
  return [
    { name: `${name}, requests`, value: shares((one) => one.requestsASecond), unit: '×' },
    { name: `${name}, processor`, value: 1 / shares((one) => one.processorMs), unit: '×' },
  ];
}

/** The articles that the API gives, newest first. */
export async function articleAddresses(site: Site): Promise<string[]> {
  const found = new Set<string>();
  for (let next: string | null = ''; next !== null && found.size < mostAddresses; ) {
    const { body } = await site.get(
      `/api/v1/articles?locale=ar&limit=100${next && `&before=${next}`}`,
      'identity',
    );
    const page = JSON.parse(body.toString('utf8')) as { items: { url: string }[]; next?: string | null };
    for (const { url } of page.items) found.add(new URL(url).pathname);
    next = page.next ?? null;
  }
  return [...found].slice(0, mostAddresses);
}
