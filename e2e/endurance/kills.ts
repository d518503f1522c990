import { parseArgs } from 'node:util';
import { crossedSaves, killRounds } from './kill-rounds.ts';

// node e2e/endurance/kills.ts [--kills 200] [--crossed 50] [--writers 4]: on the server that was built last.
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    crossed: { type: 'string', default: '50' },
    writers: { type: 'string', default: '4' },
  },
});

const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);

const kills = await killRounds(Number(values.kills), Number(values.writers), (figures) => {
  if (figures.kills % 10 === 0)
    console.log(
      `${figures.kills} kills, ${figures.acknowledged} acknowledged, ${figures.faults.length} faults, ${seconds()} s`,
    );
});
for (const fault of kills.faults) console.log(fault);
console.log(`Kills: ${kills.kills}; acknowledged: ${kills.acknowledged}; lost: ${kills.faults.length}`);

const crossed = await crossedSaves(Number(values.crossed));
for (const fault of crossed.faults) console.log(fault);
console.log(
  `Crossed saves: ${values.crossed}; saved: ${crossed.saved}; refused with both texts kept: ${crossed.refused}; ` +
    `faults: ${crossed.faults.length}`,
);
process.exitCode = kills.faults.length + crossed.faults.length === 0 ? 0 : 1;
