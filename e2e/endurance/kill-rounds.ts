import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#scripts/test/free-port.ts';
import { importItems } from '../support/import.ts';
import { send, textOf } from '../support/newsroom-door.ts';
import { newPerson, type TestPerson } from '../support/people.ts';
import { type Site, siteAt } from '../support/site.ts';
import { until } from '../support/until.ts';
import { withHeld } from './held.ts';
import { startKillable } from './killable-server.ts';
import { Ledger } from './ledger.ts';
import { type Door, Writer } from './writer.ts';

export interface KillFigures {
  kills: number;
  acknowledged: number;
  faults: string[];
}

export interface CrossedFigures {
  saved: number;
  refused: number;
  faults: string[];
}

/** A newsroom of its own for as long as `work` takes, with somebody in it who may do everything. */
async function inNewsroom<T>(
  work: (site: Site, person: TestPerson, sectionId: string) => Promise<T>,
): Promise<T> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'warraq-endurance-'));
  const site = siteAt(await freePort(), dataFolder);
  try {
    const item = { externalId: 'first', title: 'أول خبر', section: 'world', body: 'نص الخبر الأول.' };
    const [first] = await importItems([item], site);
    const server = await startKillable(site);
    try {
      const person = await newPerson('chief', site);
      const text = await textOf(person, first?.id ?? '');
      if (!text.ok) throw new Error(`The first article cannot be read: ${text.refusal.code}`);
      await server.kill();
      return await work(site, person, text.value.content.sectionId);
    } finally {
      await server.kill();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Some writers write at once; again and again the server is killed at a moment of its own, and the books are compared. */
export async function killRounds(
  rounds: number,
  writers: number,
  tell: (figures: KillFigures) => void = () => {},
): Promise<KillFigures> {
  return inNewsroom(async (site, person, sectionId) => {
    const ledger = new Ledger();
    const door: Door = (commands, id, version) => send(person, commands, id, version);
    const all = Array.from({ length: writers }, () => new Writer(door, sectionId, ledger));
    const figures: KillFigures = { kills: 0, acknowledged: 0, faults: [] };
    for (let round = 0; round < rounds; round++) {
      const server = await startKillable(site);
      const before = ledger.total;
      const writing = Promise.all(all.map((writer) => writer.writeOn()));
      // A server that has just come up answers its first requests late: the kill is to hit it at work.
      await until(async () => ledger.total >= before + 2 * writers, 60_000);
      await pause(Math.random() * 900);
      await server.kill();
      await writing;
      figures.kills += 1;
      figures.acknowledged = ledger.total;
      withHeld(site.dataFolder, (read, faults) => {
        figures.faults.push(...faults, ...ledger.faults(read));
        ledger.goesOn(read);
      });
      tell(figures);
    }
    return figures;
  });
}

/** Two sessions save one article at the same moment, again and again: one is kept, the other told, and neither text lost. */
export async function crossedSaves(rounds: number): Promise<CrossedFigures> {
  return inNewsroom(async (site, person, sectionId) => {
    const server = await startKillable(site);
    try {
      const other = await newPerson('editor', site);
      const figures: CrossedFigures = { saved: 0, refused: 0, faults: [] };
      const made = await send(person, [
        { type: 'article.write', edition: 'ar', content: articleContent('نص', sectionId) },
      ]);
      if (!made.ok) throw new Error(made.refusal.code);
      const { id } = made.value;
      let version = made.value.version;
      for (let round = 0; round < rounds; round++) {
        const texts = [`نصّي ${round}`, `نصّ الزميل ${round}`];
        const results = await Promise.all(
          [person, other].map((who, n) =>
            send(who, [{ type: 'article.keep', content: { headline: texts[n] } }], id, version),
          ),
        );
        const saved = results.flatMap((result, n) => (result.ok ? [n] : []));
        const refused = results.filter((result) => !result.ok && result.refusal.code === 'stale-version');
        figures.saved += saved.length;
        figures.refused += refused.length;
        const held = await textOf(person, id);
        const winner = texts[saved[0] ?? -1];
        if (saved.length !== 1 || refused.length !== 1)
          figures.faults.push(`round ${round}: ${saved.length} saved, ${refused.length} refused`);
        if (!held.ok || held.value.content.headline !== winner)
          figures.faults.push(`round ${round}: ${winner} was saved and is not held`);
        if (held.ok) version = held.value.version;
      }
      return figures;
    } finally {
      await server.kill();
    }
  });
}

function articleContent(headline: string, sectionId: string) {
  return { headline, sectionId, body: { type: 'doc' as const, content: [] } };
}
