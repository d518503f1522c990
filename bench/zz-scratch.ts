import { Ground } from './ground.ts';
import { deskBench } from './desk.bench.ts';
const ground = new Ground();
const t=performance.now();
const f = await deskBench.run({ ground, options: { seed: 1 }, note: console.log } as never);
for (const { name, value, unit } of f) console.log(name, value.toFixed(1), unit);
console.log('seconds', (performance.now()-t)/1000);
process.exit(0);
