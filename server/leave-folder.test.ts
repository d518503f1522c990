import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '#db/connection.ts';
import { allMedia } from '#db/queries/media.ts';
import { databaseIn, filledFolder } from './backup/backup.testing.ts';
import { announce, announcedIn, findRunning, withdraw } from './running.ts';

const module = (path: string) => JSON.stringify(join(import.meta.dirname, path));

/** What the server does, but for Next: it starts, keeps a picture, and is in the middle of keeping another. */
const program = `
const { startNewsroom } = await import(${module('../instrumentation-node.ts')});
const { store } = await import(${module('store.ts')});
const { insertMedia } = await import(${module('../db/queries/media.ts')});
const { openStore } = await import(${module('../db/connection.ts')});
const picture = (id) => ({ id, name: id, width: 1, height: 1, widths: [], focalX: 0, focalY: 0, credit: '',
  placeholder: '', createdAt: new Date(0) });
// As Next ends when it is asked to.
process.on('SIGTERM', () => process.exit(143));
await startNewsroom();
await (await store()).write((tx) => insertMedia(tx, picture('kept')));
const beside = await openStore(process.env.DATABASE_URL);
beside.write(async (tx) => {
  await insertMedia(tx, picture('half'));
  console.log('is at work');
  await new Promise(() => setInterval(() => {}, 1000));
});`;

async function serverOn(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '3999', WARRAQ_DATA: folder, DATABASE_URL: databaseIn(folder) },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  return child;
}

async function endedBy(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  return (await once(child, 'exit'))[0];
}

/** The server loads half of the project first. */
const patienceMs = 60_000;

const traces = ['running.json', 'server.lock-journal', 'warraq.db-shm', 'warraq.db-wal'];
const tracesIn = (folder: string) => readdirSync(folder).filter((name) => traces.includes(name));

async function picturesIn(folder: string): Promise<string[]> {
  const store = await openStore(databaseIn(folder));
  const rows = await allMedia(store.read);
  await store.close();
  return rows.map(({ id }) => id).sort();
}

test.each([
  ['asked to end', 'SIGTERM'],
  ['whose terminal is closed', 'SIGHUP'],
] as const)(
  'a server %s leaves neither its announcement nor a log, and all that was written',
  async (_, signal) => {
    const folder = await filledFolder();
    const child = await serverOn(folder);
    expect(tracesIn(folder)).toEqual(traces);
    expect((await findRunning(folder))?.pid).toBe(child.pid);
    expect(await endedBy(child, signal)).toBe(143);
    expect(tracesIn(folder)).toEqual([]);
    expect(await picturesIn(folder)).toEqual(['kept', 'picture1']);
  },
  patienceMs,
);

test(
  'one that ends while another program reads the database leaves it a log without length',
  async () => {
    const folder = await filledFolder();
    const child = await serverOn(folder);
    const other = await openStore(databaseIn(folder));
    expect((await allMedia(other.read)).length).toBe(2);
    expect(await endedBy(child, 'SIGTERM')).toBe(143);
    expect(statSync(join(folder, 'warraq.db-wal')).size).toBe(0);
    expect((await allMedia(other.read)).length).toBe(2);
    await other.close();
    expect(tracesIn(folder)).toEqual([]);
  },
  patienceMs,
);

test(
  'one that was killed is taken for dead, though a living process has its id by now',
  async () => {
    const folder = await filledFolder();
    await endedBy(await serverOn(folder), 'SIGKILL');
    expect(tracesIn(folder)).toEqual(traces);
    const announced = announcedIn(folder);
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ ...announced, pid: process.pid }));
    expect(await findRunning(folder)).toBeNull();
  },
  patienceMs,
);

test('the announcement of a server that came meanwhile is not taken back', async () => {
  const folder = await filledFolder();
  const settings = { dataFolder: folder, port: 1, siteUrl: 'http://localhost:1', isSiteUrlSet: false };
  const earlier = announce(settings);
  const later = announce(settings);
  withdraw(folder, earlier);
  expect(announcedIn(folder)).toEqual(later);
  withdraw(folder, later);
  expect(announcedIn(folder)).toBeNull();
});
