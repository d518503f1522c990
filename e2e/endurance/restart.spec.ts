import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '#scripts/test/free-port.ts';
import { ask } from '../support/ask.ts';
import { importItems } from '../support/import.ts';
import { openOwnNewsroom } from '../support/own-newsroom.ts';
import { siteAt } from '../support/site.ts';
import { startKillable } from './killable-server.ts';

const story = (title: string) => [{ externalId: 'restart', section: 'world', title, body: 'نص الخبر.' }];
const places = ['/', '/latest', '/world', '/feed.xml'];

test('a server shows nothing that an earlier one drew, when something was published between them', {
  tag: '@alone',
}, async () => {
  test.setTimeout(120_000);
  const site = siteAt(await freePort(), await mkdtemp(join(tmpdir(), 'warraq-restart-')));
  const shown = async (title: string) => {
    const texts = await Promise.all(places.map((path) => ask(path, { at: site })));
    return places.filter((_, n) => texts[n]?.text.includes(title));
  };
  try {
    await importItems(story('قبل الانقطاع'), site);
    const first = await startKillable(site);
    expect(await shown('قبل الانقطاع')).toEqual(places);
    await first.kill();
    await importItems(story('بعد الانقطاع'), site);
    const second = await startKillable(site);
    expect([await shown('قبل الانقطاع'), await shown('بعد الانقطاع')]).toEqual([[], places]);
    await second.kill();
  } finally {
    await rm(site.dataFolder, { recursive: true, force: true });
  }
});

test('a server that is asked to end leaves a folder in which nothing is open', {
  tag: '@alone',
}, async () => {
  const own = await openOwnNewsroom((site) => importItems(story('قبل النهاية'), site));
  try {
    expect(await readdir(own.dataFolder)).toEqual(expect.arrayContaining(['running.json', 'warraq.db-wal']));
    await own.end();
    const left = await readdir(own.dataFolder);
    expect(left.filter((name) => /^running\.json$|-(?:wal|shm|journal)$/.test(name))).toEqual([]);
  } finally {
    await own.close();
  }
});
