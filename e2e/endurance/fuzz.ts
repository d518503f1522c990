import { parseArgs } from 'node:util';
import { importItems } from '../support/import.ts';
import { openOwnNewsroom } from '../support/own-newsroom.ts';
import { newPerson } from '../support/people.ts';
import { fuzz } from './fuzz-rounds.ts';

// node e2e/endurance/fuzz.ts [--count 10000] [--seed 1]: on a newsroom of its own, of the server that was built last.
const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});

const item = { externalId: 'fuzz', section: 'world', title: 'خبر', body: 'نص.' };
const own = await openOwnNewsroom((into) => importItems([item], into));
try {
  const { cookie } = await newPerson('administrator', own);
  const began = Date.now();
  const figures = await fuzz({ at: own, count: Number(values.count), seed: Number(values.seed), cookie });
  for (const { seed, what } of figures.faults) console.log(`seed ${seed}: ${what}`);
  const [mbBefore, mbAfter] = figures.megabytes;
  console.log(
    `Fuzzed requests: ${figures.sent} in ${Math.round((Date.now() - began) / 1000)} s; faults: ${figures.faults.length}, ` +
      `${figures.failed} by the server's own count; ` +
      `memory ${mbBefore} → ${mbAfter} MB; files ${figures.files.join(' → ')}; statuses ${JSON.stringify(figures.statuses)}`,
  );
  process.exitCode = figures.faults.length + figures.failed === 0 && mbAfter < mbBefore * 1.25 + 32 ? 0 : 1;
} finally {
  await own.close();
}
