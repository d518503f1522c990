import { parseArgs } from 'node:util';
import { backupUnderLoad } from './backup-rounds.ts';

// node e2e/endurance/backup-load.ts [--articles 20000] [--writes 50] [--seconds 20]: no build is needed.
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    writes: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '20' },
  },
});

const mostMs = 100;
const { before, during, backupSeconds, restoredArticles, restoredFiles, faults } = await backupUnderLoad(
  Number(values.articles),
  Number(values.writes),
  Number(values.seconds),
);

function inWords(latencies: number[]): string {
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const late = sorted.filter((one) => one > mostMs).length;
  return `${sorted.length} writes; median ${at(0.5)} ms, 99 % ${at(0.99)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(1)} ms; ${late} over ${mostMs} ms`;
}

console.log(`Before the backup: ${inWords(before)}`);
console.log(`While it ran (${backupSeconds.toFixed(1)} s): ${inWords(during)}`);
for (const fault of faults) console.log(fault);
console.log(`Restored: ${restoredArticles} articles, ${restoredFiles} files; differences: ${faults.length}`);
process.exitCode = faults.length === 0 && during.every((one) => one <= mostMs) ? 0 : 1;
