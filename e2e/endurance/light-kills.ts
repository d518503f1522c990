import { parseArgs } from 'node:util';
import { lightRounds } from './light-rounds.ts';

// node e2e/endurance/light-kills.ts [--kills 1000] [--writers 4]: no build is needed.
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, writers: { type: 'string', default: '4' } },
});

const began = Date.now();
const inWords = (acknowledged: Record<string, number>) =>
  Object.entries(acknowledged)
    .map(([noun, count]) => `${count} × ${noun}`)
    .join(', ');

const { kills, acknowledged, faults } = await lightRounds(
  Number(values.kills),
  Number(values.writers),
  (figures) => {
    if (figures.kills % 10 !== 0) return;
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `${figures.kills} kills, ${inWords(figures.acknowledged)}, ${figures.faults.length} faults, ${seconds} s`,
    );
  },
);
for (const fault of faults) console.log(fault);
console.log(`Kills: ${kills}; acknowledged: ${inWords(acknowledged)}; faults: ${faults.length}`);
process.exitCode = faults.length === 0 ? 0 : 1;
