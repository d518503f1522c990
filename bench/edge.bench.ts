import {
  isVarnishHere,
  type Started,
  startNginx,
  startVarnish,
  type WhenOver,
} from '#deploy/single/started.testing.ts';
import { freePort } from '#scripts/test/free-port.ts';
import { isInstalled } from '#scripts/test/is-installed.ts';
import type { Benchmark, Context, Figure } from './benchmark.ts';
import { get } from './get.ts';
import { startNginx as startFiles } from './nginx.ts';
import { articleAddresses, byTurns, loadOf, sharesOf } from './page-load.ts';
import { Site } from './site.ts';

const encodings = ['gzip', 'br'];
/** So often is an address asked for until the edge holds it in the encoding that is asked for: that comes a moment later. */
const mostTries = 60;

export const edgeBench: Benchmark = {
  name: 'edge',
  about:
    'kept articles from the recipes for nginx and Varnish (deploy/single), beside files of the same bytes from nginx',

  async run(context) {
    const isNginxHere = isInstalled('nginx', '-v');
    if (!isNginxHere) throw new Error('nginx is not installed, with whose files this compares.');
    return [
      ...(await through(context, 'nginx', startNginx)),
      ...(isVarnishHere() ? await through(context, 'Varnish', startVarnish) : []),
    ];
  },
};

async function through(
  context: Context,
  name: string,
  start: (origin: number, whenOver: WhenOver) => Promise<Started>,
): Promise<Figure[]> {
  const { ground, places, options, note } = context;
  const over: (() => void | Promise<void>)[] = [];
  const origin = await freePort();
  const edge = await start(origin, (work) => over.unshift(work));
  const env: Record<string, string> =
    name === 'nginx'
      ? { NGINX_GENERATION: edge.generations }
      : { VARNISH_PURGE: `http://127.0.0.1:${edge.port}/` };
  const site = await Site.start(ground, await (options.large ? places.large() : places.demonstration()), {
    env,
    port: origin,
  });
  const figures: Figure[] = [];
  const many = await articleAddresses(site);
  for (const paths of [many.slice(0, 1), many]) {
    for (const encoding of encodings) {
      const what = `${paths.length === 1 ? 'article' : `${paths.length} articles`}, ${encoding}, ${name}`;
      note(`${what}: by turns with nginx’s files`);
      const answers = [];
      for (const path of paths) answers.push(await held(edge.port, path, encoding));
      const files = await startFiles(ground, answers);
      const { edge: ours = [], files: theirs = [] } = await byTurns(
        {
          edge: { port: edge.port, pid: edge.pid, paths, encoding },
          files: { port: files.port, pid: files.child.pid, paths: files.paths, encoding },
        },
        options.seconds,
      );
      await ground.end(files.child);
      figures.push(...loadOf(what, ours), ...loadOf(`${what}’s place: files`, theirs));
      figures.push(...sharesOf(`${what}, share of files`, ours, theirs));
    }
  }
  await site.stop();
  for (const work of over) await work();
  return figures;
}

/** An answer from the edge's own store, in its best encoding. */
async function held(port: number, path: string, encoding: string) {
  for (let n = 0; n < mostTries; n++) {
    const answer = await get(port, path, encoding);
    if (answer.headers['x-cache'] === 'HIT' && answer.headers['content-encoding'] === encoding) return answer;
    await new Promise((again) => setTimeout(again, n < 5 ? 5 : 100));
  }
  throw new Error(`${path} is not kept by the edge in ${encoding}.`);
}
