import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { residentBytes } from '#bench/resident-memory.ts';
import { findRunning } from '#server/running.ts';
import type { Site } from '../support/site.ts';
import { fuzzedRequest } from './fuzzed-request.ts';

export interface FuzzFigures {
  sent: number;
  /** How often each status was answered; 0: the connection was ended without an answer. */
  statuses: Record<number, number>;
  /** The seeds whose request was answered by a fault of the server's, or by nothing for too long. */
  faults: { seed: number; what: string }[];
  /** How many answers the server itself counts as faults: some reach nobody, for the connection is cut before. */
  failed: number;
  /** Resident memory of the server in megabytes, and its open files, before and after. */
  megabytes: [number, number];
  files: [number, number];
}

interface Fuzzing {
  at: Site;
  count: number;
  seed?: number;
  /** Of somebody who is signed in. */
  cookie?: string;
}

const atOnce = 16;
/** A head that has no end is waited for fifteen seconds. */
const longestMs = 30_000;

/** Sends so many fuzzed requests to a running server, some at a time. */
export async function fuzz({ at, count, seed = 1, cookie = '' }: Fuzzing): Promise<FuzzFigures> {
  const { pid = 0 } = (await findRunning(at.dataFolder)) ?? {};
  const failedBefore = await faultsCountedBy(at);
  const statuses: Record<number, number> = {};
  const faults: FuzzFigures['faults'] = [];
  // What is made once, such as caches of each kind of page, is there when the measuring begins.
  let next = seed;
  const worker = async (end: number) => {
    while (next < end) {
      const mine = next++;
      const { status, what } = await asked(fuzzedRequest(mine, `localhost:${at.port}`, cookie), at.port);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (what) faults.push({ seed: mine, what });
    }
  };
  const all = (end: number) => Promise.all(Array.from({ length: atOnce }, () => worker(end)));
  await all(seed + Math.floor(count / 3));
  const before = await resourcesOf(pid);
  await all(seed + count);
  const after = await resourcesOf(pid);
  return {
    sent: count,
    statuses,
    faults,
    failed: (await faultsCountedBy(at)) - failedBefore,
    megabytes: [before.megabytes, after.megabytes],
    files: [before.files, after.files],
  };
}

function asked(bytes: Buffer, port: number): Promise<{ status: number; what?: string }> {
  return new Promise((done) => {
    let said = '';
    const timer = setTimeout(() => finish('no answer'), longestMs);
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    const finish = (hung?: string) => {
      clearTimeout(timer);
      socket.destroy();
      const status = Number(/^HTTP\/1\.1 (?!100)(\d{3})/m.exec(said)?.[1] ?? 0);
      const what =
        hung ?? (status >= 500 ? `${status} to ${bytes.toString('latin1').slice(0, 160)}` : undefined);
      done(what === undefined ? { status } : { status, what });
    };
    socket.on('data', (piece) => {
      // The head is enough; the rest has to be taken nevertheless.
      if (said.length < 4096) said += piece.toString('latin1');
    });
    socket.on('close', () => finish()).on('error', () => {});
  });
}

async function faultsCountedBy({ origin }: Site): Promise<number> {
  const metrics = await (await fetch(`${origin}/metrics`)).text();
  const counts = metrics.matchAll(/^warraq_http_requests_total\{[^}]*status="5\d\d"\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Asked once everything that was under way is over: connections that are kept open, timers of requests. */
async function resourcesOf(pid: number): Promise<{ megabytes: number; files: number }> {
  await new Promise((later) => setTimeout(later, 7000));
  return {
    megabytes: Math.round(residentBytes(pid) / 2 ** 20),
    files: readdirSync(`/proc/${pid}/fd`).length,
  };
}
