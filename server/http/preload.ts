/** Loaded before Next: `node --import ./server/http/preload.ts node_modules/next/dist/bin/next start`. */
import { editionIds } from '#messages/editions.ts';
import { takeConsole } from '../log/take-console.ts';
import { beginTracing } from '../log/tracing.ts';
import { reuseBuiltConfig } from './built-config.ts';
import { install } from './install.ts';

// A piece of Node's pool holds all of it, 64 KB, for as long as it is kept; and Next keeps a piece of some KB for every read.
Buffer.poolSize = 8 * 1024;
takeConsole();
beginTracing();
reuseBuiltConfig();
install(editionIds);
