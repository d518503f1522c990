import type { Benchmark, Context, Figure } from './benchmark.ts';
import { ownFiles } from './own-files.ts';
import { type Addresses, pageAddresses } from './page-addresses.ts';
import { loadFigures, manyArticles } from './page-load.ts';
import { Site } from './site.ts';
import { median } from './statistics.ts';

const coldRounds = 5;
const warmRounds = 50;

export const pagesBench: Benchmark = {
  name: 'pages',
  about: "readers' pages from the built server: time cold and warm, requests a second, weight",

  async run(context) {
    const { ground, places, options } = context;
    const site = await Site.start(ground, await places.demonstration());
    const addresses = await pageAddresses(site);
    const figures = [
      ...(await times(context, site, addresses, '')),
      ...(await loadFigures(context, site, addresses.article)),
      ...(await weights(site, addresses)),
    ];
    await site.stop();
    if (!options.large) return figures;
    const larger = await Site.start(ground, await places.large());
    figures.push(...(await times(context, larger, await pageAddresses(larger), ' of many')));
    figures.push(...(await manyArticles(context, larger)));
    await larger.stop();
    return figures;
  },
};

async function times({ note }: Context, site: Site, addresses: Addresses, which: string): Promise<Figure[]> {
  note(`asking for pages${which}, cold and warm`);
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(addresses)) {
    // A route's own code is loaded once in a server's life; that is not what a reader waits for.
    await site.get(path);
    const cold: number[] = [];
    for (let n = 0; n < coldRounds; n++) {
      await site.forget();
      cold.push((await site.get(path)).ms);
    }
    await site.encoded(path, 'br');
    const warm: number[] = [];
    for (let n = 0; n < warmRounds; n++) warm.push((await site.get(path)).ms);
    figures.push({ name: `${name}${which}, cold`, value: median(cold), unit: 'ms' });
    figures.push({ name: `${name}${which}, warm`, value: median(warm), unit: 'ms' });
  }
  return figures;
}

async function weights(site: Site, addresses: Addresses): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(addresses)) {
    const raw = (await site.get(path, 'identity')).body;
    const own = await ownFiles(site, raw.toString('utf8'), 'gzip');
    const sizes = {
      'HTML raw': raw.length,
      'HTML gzip': (await site.encoded(path, 'gzip')).body.length,
      'HTML brotli': (await site.encoded(path, 'br')).body.length,
      'own JavaScript gzip': own.script,
      'own CSS gzip': own.style,
    };
    for (const [what, value] of Object.entries(sizes))
      figures.push({ name: `${name}, ${what}`, value, unit: 'bytes' });
  }
  return [...figures, ...(await visits(site, addresses.article))];
}

/** An article page of others, on the wire, without pictures: WordPress 6 with its newest theme and Ghost 6 as installed. */
const ofOthers = { 'WordPress 6': 30 * 1024, 'Ghost 6': 1120 * 1024 };

/** What an article costs the reader who comes for the first time, and whoever reads a second one. */
async function visits(site: Site, article: string): Promise<Figure[]> {
  const html = (await site.get(article, 'identity')).body.toString('utf8');
  const own = await ownFiles(site, html, 'br');
  const page = (await site.encoded(article, 'br')).body.length;
  const sizes = {
    'first article, all but fonts and pictures': page + own.script + own.style,
    'first article, fonts': own.font,
    'second article, all but pictures': page,
    ...Object.fromEntries(
      Object.entries(ofOthers).map(([who, bytes]) => [`first article of ${who}, as measured there`, bytes]),
    ),
  };
  return Object.entries(sizes).map(([name, value]) => ({ name, value, unit: 'bytes' }));
}
