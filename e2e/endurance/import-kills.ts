import { parseArgs } from 'node:util';
import { killedImports } from './import-rounds.ts';

// node e2e/endurance/import-kills.ts [--articles 100000] [--kills 10]
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, kills: { type: 'string', default: '10' } },
});

const { kills, seconds, faults } = await killedImports(
  Number(values.articles),
  Number(values.kills),
  console.log,
);
for (const fault of faults) console.log(fault);
console.log(`Undisturbed: ${seconds.toFixed(1)} s; killed: ${kills} times; differences: ${faults.length}`);
process.exitCode = faults.length === 0 ? 0 : 1;
