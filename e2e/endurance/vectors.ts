import { existsSync, readFileSync } from 'node:fs';
import { basename, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../support/launch-options.ts';
import { listedVectors, vectors } from './vectors/grammar.ts';
import { published } from './vectors/lists.ts';
import { vectorRounds } from './vectors/rounds.ts';
import { spread } from './vectors/spread.ts';

// node e2e/endurance/vectors.ts [--sample 100] [--list FILE]…: on the server that was built last. The vectors are those
// of our own grammar and, beside them, those that others publish in the files named (vectors/lists.ts says in which).
const { values } = parseArgs({
  options: { sample: { type: 'string' }, list: { type: 'string', multiple: true } },
});

const lists = values.list ?? [];
for (const file of lists) if (!existsSync(file)) throw new Error(`${file} is not there.`);
const listed = lists.flatMap((file) =>
  listedVectors(parse(file).name, published(basename(file), readFileSync(file, 'utf8'))),
);
const all = [...vectors(), ...listed];
const chosen = values.sample === undefined ? all : spread(all, Number(values.sample));

// Nothing that a vector asks for leaves this machine.
const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
const browser = await chromium.launch({ ...launchOptions, args });
const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);
const { heard, faults, pages, refused } = await vectorRounds(browser, chosen, (line) =>
  console.log(`${seconds()} s  ${line}`),
);
await browser.close();
for (const { kind, what, path } of faults) console.log(`${kind}: ${what} in ${path}`);
const opened = Object.values(pages).reduce((sum, count) => sum + count, 0);
const count = (of: string) => faults.filter(({ kind }) => kind === of).length;
console.log(
  `Vectors: ${chosen.length} (${listed.length} published by others; ${heard} seen where they stand as they are); ` +
    `ways in: ${Object.keys(pages).length}; pages opened: ${opened}; refused: ${refused}; executions: ${count('ran')}; ` +
    `would run at a touch: ${count('would run')}; asked of other sites: ${count('asked')}; failed: ${count('failed')}; ${seconds()} s`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
