/** Loaded before Next: `node --import ./server/http/preload.ts node_modules/next/dist/bin/next start`. */
import { editionIds } from '#messages/editions.ts';
import { reuseBuiltConfig } from './built-config.ts';
import { install } from './install.ts';

reuseBuiltConfig();
install(editionIds);
