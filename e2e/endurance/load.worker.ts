import { parentPort, workerData } from 'node:worker_threads';
import { load, type Target } from '#bench/load.ts';

/** Asks in a thread of its own: what else the process does would count as the server's time. */
const { target, connections, seconds } = workerData as {
  target: Target;
  connections: number;
  seconds: number;
};
parentPort?.postMessage(await load(target, connections, seconds));
