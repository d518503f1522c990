#!/usr/bin/env node
// Warraq's one door for commands: start, dev, build, test, bench, cli (see package.json). No dependencies, and
// nothing newer than Node 18 in what is imported here: a newer Node may still have to be fetched.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap/bootstrap.mjs';
import { warraqAt } from './bootstrap/warraq-project.mjs';

const script = fileURLToPath(import.meta.url);
await bootstrap(warraqAt(path.resolve(path.dirname(script), '..')), script, process.argv.slice(2));
