import type { Asked } from './asked.ts';

const place = Symbol.for('warraq.read-counts');
const mostIds = 50_000;

const robots =
  /(?<!cu)bot\b|crawl|spider|slurp|headless|lighthouse|preview|fetch|scrap|monitor|facebookexternalhit|curl|wget|httpie|python|java\/|okhttp|go-http|node\b|axios|libwww|perl|ruby|php|whatsapp|feed/i;

/** The counts live on globalThis because Next's bundles and the preload each load this file for themselves. */
function counts(): Map<string, number> {
  const shared = globalThis as { [place]?: Map<string, number> };
  shared[place] ??= new Map();
  return shared[place];
}

/**
 * Counts one reading of an article, unless a robot, a prefetch or a HEAD asked for it; but a HEAD by which the page itself
 * tells that it was fetched in advance and is now shown (components/reader/elements/tell-shown.ts) is one.
 */
export function countRead(request: Asked, articleId: string): void {
  const isShown = request.method === 'HEAD' && request.headers['x-warraq-shown'] === 'prefetched';
  if ((request.method !== 'GET' && !isShown) || !isReader(request)) return;
  const all = counts();
  const before = all.get(articleId);
  if (before === undefined && all.size >= mostIds) return;
  all.set(articleId, (before ?? 0) + 1);
}

/** Takes the readings counted since the last time: article id → number. */
export function drainReadCounts(): Map<string, number> {
  const all = counts();
  const drained = new Map(all);
  all.clear();
  return drained;
}

/** Takes readings back that could not be written down. */
export function giveBackReadCounts(drained: ReadonlyMap<string, number>): void {
  const all = counts();
  for (const [id, count] of drained) all.set(id, (all.get(id) ?? 0) + count);
}

function isReader({ headers }: Asked): boolean {
  if (isPrefetch(headers['sec-purpose']) || isPrefetch(headers.purpose) || isPrefetch(headers['x-moz']))
    return false;
  const agent = headers['user-agent'];
  return agent !== undefined && agent !== '' && !isRobot(agent);
}

function isPrefetch(purpose: string | string[] | undefined): boolean {
  return purpose?.includes('prefetch') === true;
}

const knownAgents = new Map<string, boolean>();
const mostAgents = 1000;

/** Remembered, since few browsers make most requests and the pattern is long. */
function isRobot(agent: string): boolean {
  let is = knownAgents.get(agent);
  if (is === undefined) {
    is = robots.test(agent);
    if (knownAgents.size < mostAgents) knownAgents.set(agent, is);
  }
  return is;
}
