/** Loaded before Next: `node --import ./server/http/preload.ts node_modules/next/dist/bin/next start`. */
import { editionIds } from '#messages/editions.ts';
import { takeConsole } from '../log/take-console.ts';
import { beginTracing } from '../log/tracing.ts';
import { reuseBuiltConfig } from './built-config.ts';
import { install } from './install.ts';

takeConsole();
beginTracing();
reuseBuiltConfig();
install(editionIds);
