import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Load, Target } from '#bench/load.ts';
import { residentBytes } from '#bench/resident-memory.ts';
import { freePort } from '#scripts/test/free-port.ts';
import { startNginx, startVarnish } from '../../deploy/single/started.testing.ts';
import { addressOfArticle, importItems } from '../support/import.ts';
import { newPerson } from '../support/people.ts';
import { siteAt } from '../support/site.ts';
import { startKillable } from './killable-server.ts';
import { Headline } from './published-headline.ts';

// node e2e/endurance/publishing.ts [--seconds 60] [--edge nginx|varnish]: something is published each second while 32
// connections read, and every page is looked at: none may be older than what had been published when it was asked for.
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, edge: { type: 'string' } },
});
const seconds = Number(values.seconds);
const connections = 32;
/** At the edge what is old may be shown so long (issue of speed: a second); in the process not at all. */
const graceMs = values.edge ? 1000 : 0;

const atEnd: (() => void | Promise<void>)[] = [];
const site = siteAt(await freePort(), await mkdtemp(join(tmpdir(), 'warraq-publishing-')));
atEnd.push(() => rm(site.dataFolder, { recursive: true, force: true }));
try {
  const [made] = await importItems(
    [{ externalId: 'publishing', section: 'world', title: 'خبر 0 عاجل', body: 'نص الخبر.' }],
    site,
  );
  const start = { nginx: startNginx, varnish: startVarnish }[values.edge ?? ''];
  const edge = await start?.(site.port, (work) => void atEnd.unshift(work));
  if (edge?.generations) process.env.NGINX_GENERATION = join(edge.generations);
  else if (edge) process.env.VARNISH_PURGE = `http://127.0.0.1:${edge.port}/`;
  const server = await startKillable(site);
  atEnd.unshift(() => server.kill());

  const article = await addressOfArticle(made?.id ?? '', site);
  const port = edge?.port ?? site.port;
  const places = [article, '/', '/latest', '/world', '/feed.xml', `/api/v1/articles/${made?.id}`];
  const headline = new Headline(await newPerson('chief', site), made?.id ?? '', { port, places, graceMs });
  const target = { port, pid: undefined, paths: [article], encoding: 'gzip' };

  await headline.publish();
  await load(target, 1);
  const over = new AbortController();
  // Watched without publishing too: to look takes the machine's time, and that is not to count as the publishing's.
  const watching = headline.watch(over.signal);
  const quiet = await load(target, Math.min(10, seconds));
  const publishing = headline.publishEachSecond(over.signal);
  const busy = await load(target, seconds);
  over.abort();
  await Promise.all([watching, publishing]);

  const ms = (value: number) => `${value.toFixed(1)} ms`;
  console.log(`Before: ${Math.round(quiet.requestsASecond)} a second, 99 of 100 within ${ms(quiet.p99Ms)}`);
  console.log(
    `While publishing: ${Math.round(busy.requestsASecond)} a second, 99 of 100 within ${ms(busy.p99Ms)}`,
  );
  console.log(headline.figures());
  console.log(`Memory: ${Math.round(residentBytes(server.pid) / 2 ** 20)} MiB`);
  for (const fault of headline.faults.slice(0, 20)) console.log(fault);
  process.exitCode = headline.faults.length === 0 && headline.published > 1 ? 0 : 1;
} finally {
  for (const work of atEnd) await work();
}

async function load(target: Target, seconds: number): Promise<Load> {
  const worker = new Worker(new URL('./load.worker.ts', import.meta.url), {
    workerData: { target, connections, seconds },
  });
  const [loaded] = (await once(worker, 'message')) as [Load];
  return loaded;
}
