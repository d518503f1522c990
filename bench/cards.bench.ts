import type { Card } from '#server/cards/card.ts';
import { drawCard } from '#server/cards/draw.ts';
import type { Benchmark } from './benchmark.ts';
import { readCorpus } from './corpus.ts';
import { median, percentile } from './statistics.ts';

const cards = 200;
const warmUp = 20;

export const cardsBench: Benchmark = {
  name: 'cards',
  about: 'social cards of headlines that were not drawn before, one after the other',

  async run() {
    const { headlines } = readCorpus();
    const cardAt = (at: number): Card => ({
      edition: 'ar',
      site: 'ورّاق',
      date: '23 نوفمبر 2026',
      headline: `${headlines[at % headlines.length]} ${Math.floor(at / headlines.length) || ''}`.trim(),
      kicker: 'اقتصاد',
      tint: 'sea',
      breaking: at % 10 === 0 ? 'عاجل' : null,
    });
    const times: number[] = [];
    let bytes = 0;
    let used = process.cpuUsage();
    for (let at = 0; at < warmUp + cards; at++) {
      if (at === warmUp) used = process.cpuUsage();
      const started = performance.now();
      const png = await drawCard(cardAt(at), at % 2 === 0 ? 'light' : 'dark');
      times.push(performance.now() - started);
      if (png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630)
        throw new Error('A card has another size.');
      bytes += png.length;
    }
    const { user, system } = process.cpuUsage(used);
    const warm = times.slice(warmUp);
    return [
      { name: 'cards', value: cards, unit: '' },
      { name: 'median', value: median(warm), unit: 'ms' },
      { name: '95th percentile', value: percentile(warm, 95), unit: 'ms' },
      { name: 'slowest', value: Math.max(...warm), unit: 'ms' },
      { name: 'processor time', value: (user + system) / 1000 / cards, unit: 'ms' },
      { name: 'first', value: times[0] ?? Number.NaN, unit: 'ms' },
      { name: 'mean size', value: bytes / times.length / 1000, unit: 'KB' },
    ];
  },
};
