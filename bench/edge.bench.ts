import { setTimeout as wait } from 'node:timers/promises';
import {
  isVarnishHere,
  type Started,
  startNginx,
  startVarnish,
  type WhenOver,
} from '#deploy/single/started.testing.ts';
import { freePort } from '#scripts/test/free-port.ts';
import type { Benchmark, Context, Figure } from './benchmark.ts';
import { type Answer, get } from './get.ts';
import { startNginx as startFiles } from './nginx.ts';
import { articleAddresses, byTurns, isNginxHere, loadOf, sharesOf } from './page-load.ts';
import { Site } from './site.ts';

const encodings = ['gzip', 'br'];
/** So often is an address asked for until the edge holds it in the encoding that is asked for: that comes a moment later. */
const mostTries = 60;

export const edgeBench: Benchmark = {
  name: 'edge',
  about:
    'kept articles from the recipes for nginx and Varnish (deploy/single), beside files of the same bytes from nginx',

  async run(context) {
    if (!isNginxHere) throw new Error('nginx is not installed, with whose files this compares.');
    return [
      ...(await through(context, 'nginx', startNginx, ({ generations }) => ({
        NGINX_GENERATION: generations,
      }))),
      ...(isVarnishHere()
        ? await through(context, 'Varnish', startVarnish, ({ port }) => ({
            VARNISH_PURGE: `http://127.0.0.1:${port}/`,
          }))
        : []),
    ];
  },
};

/** Starts the edge before the server it stands in front of, which is told of it by its settings; and ends it, however it goes. */
async function through(
  context: Context,
  name: string,
  start: (origin: number, whenOver: WhenOver) => Promise<Started>,
  settingsFor: (edge: Started) => Record<string, string>,
): Promise<Figure[]> {
  const { ground, places, options } = context;
  const over: (() => void | Promise<void>)[] = [];
  try {
    const port = await freePort();
    const edge = await start(port, (work) => over.unshift(work));
    const folder = await (options.large ? places.large() : places.demonstration());
    const site = await Site.start(ground, folder, { env: settingsFor(edge), port });
    const many = await articleAddresses(site);
    const figures: Figure[] = [];
    for (const paths of [many.slice(0, 1), many]) {
      for (const encoding of encodings)
        figures.push(...(await besideFiles(context, name, edge, paths, encoding)));
    }
    await site.stop();
    return figures;
  } finally {
    for (const work of over) await work();
  }
}

async function besideFiles(
  { ground, options, note }: Context,
  name: string,
  edge: Started,
  paths: string[],
  encoding: string,
): Promise<Figure[]> {
  const what = `${paths.length === 1 ? 'article' : `${paths.length} articles`}, ${encoding}, ${name}`;
  note(`${what}: by turns with nginx’s files`);
  const answers = [];
  // nginx looks once a second whether a file is there: all of them are laid while it does.
  for (const path of paths) await get(edge.port, path, encoding);
  for (const path of paths)
    answers.push(await held(edge.port, path, encoding, name === 'nginx' ? 'FILE' : 'HIT'));
  const files = await startFiles(ground, answers);
  const alike = await startFiles(ground, answers, { paths, head: headOf(answers[0]) });
  const target = ({ port, child, paths }: typeof files) => ({ port, pid: child.pid, paths, encoding });
  const {
    ours = [],
    theirs = [],
    pages = [],
  } = await byTurns(
    {
      ours: { port: edge.port, pid: edge.pid, paths, encoding },
      theirs: target(files),
      pages: target(alike),
    },
    options.seconds,
  );
  await ground.end(files.child);
  await ground.end(alike.child);
  return [
    ...loadOf(what, ours),
    ...loadOf(`${what}’s place: files`, theirs),
    ...sharesOf(`${what}, share of files`, ours, theirs),
    ...sharesOf(`${what}, share of files with the page’s head and address`, ours, pages),
  ];
}

/** What nginx says of a file by itself. */
const ofFiles =
  /^(?:server|date|content-type|content-length|content-encoding|connection|keep-alive|etag|vary)$/;

/** What a page is sent with beside that. */
function headOf(answer: Answer | undefined): Record<string, string> {
  const said = Object.entries(answer?.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(said.filter(([name]) => !ofFiles.test(name ?? '')));
}

/** An answer from the edge's own store, for nginx that of files, in its best encoding. */
async function held(port: number, path: string, encoding: string, store: string) {
  for (let n = 0; n < mostTries; n++) {
    const answer = await get(port, path, encoding);
    const isHeld = answer.headers['x-cache'] === store;
    if (isHeld && answer.headers['content-encoding'] === encoding) return answer;
    await wait(n < 5 ? 5 : 100);
  }
  throw new Error(`${path} is not kept by the edge in ${encoding}.`);
}
