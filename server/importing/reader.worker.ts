import { parentPort } from 'node:worker_threads';
import type { RawItem } from '#editorial/importing/item.ts';
import { readAll } from './reading.ts';

parentPort?.on('message', (batch: RawItem[]) => parentPort?.postMessage(readAll(batch)));
