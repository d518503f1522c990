import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../support/launch-options.ts';
import { listedVectors, someVectors, vectors } from './vectors/grammar.ts';
import { vectorRounds } from './vectors/rounds.ts';

// node e2e/endurance/vectors.ts [--sample 100] [--list FILE]: on the server that was built last. FILE holds vectors of
// others, one a line, such as those of html5sec or of OWASP's cheat sheet; without it they are those of our own grammar.
const { values } = parseArgs({ options: { sample: { type: 'string' }, list: { type: 'string' } } });

if (values.list !== undefined && !existsSync(values.list)) {
  console.log(`${values.list} is not there; nothing was tried.`);
  process.exit(0);
}
const all = values.list === undefined ? vectors() : listedVectors(readFileSync(values.list, 'utf8'));
const chosen =
  values.sample === undefined || values.list !== undefined ? all : someVectors(Number(values.sample));

const browser = await chromium.launch(launchOptions);
const began = Date.now();
const { ran, wouldRun, pages, refused } = await vectorRounds(browser, chosen, (line) =>
  console.log(`${Math.round((Date.now() - began) / 1000)} s  ${line}`),
);
await browser.close();
for (const fault of [...ran, ...wouldRun]) console.log(fault);
const opened = Object.values(pages).reduce((sum, count) => sum + count, 0);
console.log(
  `Vectors: ${chosen.length}; ways in: ${Object.keys(pages).length}; pages opened: ${opened}; refused: ${refused}; ran: ${ran.length}; would run at a touch: ${wouldRun.length}`,
);
process.exitCode = ran.length + wouldRun.length === 0 ? 0 : 1;
