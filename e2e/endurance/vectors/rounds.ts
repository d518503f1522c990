import type { Browser } from '@playwright/test';
import { ask } from '../../support/ask.ts';
import { send } from '../../support/newsroom-door.ts';
import { openOwnNewsroom } from '../../support/own-newsroom.ts';
import { personWith } from '../../support/people.ts';
import { scriptsIn } from '../../support/scripts-in.ts';
import type { Site } from '../../support/site.ts';
import { postTicker, type Sent, sendBodies, sendRedirects } from './by-door.ts';
import { type Brought, importVectors } from './by-import.ts';
import { Canary, type Fault } from './canary.ts';
import { heard } from './controls.ts';
import type { Vector } from './grammar.ts';
import { spread } from './spread.ts';
import { inAddresses, inSearch, listsOf } from './where-they-stand.ts';

export interface Figures {
  /** Vectors of which the canary says something where they stand in a page as they are. */
  heard: number;
  faults: Fault[];
  /** Pages that were opened, by the way in of what stands on them. */
  pages: Record<string, number>;
  refused: number;
}

/** How much is looked at of what shows the same vectors again. */
interface Share {
  /** Articles of each file that are opened in the newsroom too. */
  desk: number;
  /** Lists, feeds and pages of the newsroom. */
  lists: number;
}

const all: Share = { desk: 6, lists: Number.POSITIVE_INFINITY };

/**
 * Brings vectors into an empty newsroom by every way in and opens every page that shows them, without the policy that
 * would stop what gets through.
 * @param say is told of each way when it is done
 * @throws where the canary does not see what is known to run
 */
export async function vectorRounds(
  browser: Browser,
  vectors: Vector[],
  say: (line: string) => void,
  share = all,
): Promise<Figures> {
  const raw = await heard(browser, vectors);
  say(`as they are: ${raw} of ${vectors.length} are seen to run, or would`);
  let brought: Brought = { articles: new Map(), refused: 0 };
  const own = await openOwnNewsroom(async (into) => {
    brought = await importVectors(vectors, into);
    for (const [name, ids] of brought.articles) say(`${name}: ${ids.length} articles`);
  });
  try {
    return { heard: raw, ...(await looked(browser, own, vectors, brought, say, share)) };
  } finally {
    await own.close();
  }
}

/** What waits for a server's answer or a page goes on beside the rest. */
async function looked(
  browser: Browser,
  own: Site,
  vectors: Vector[],
  brought: Brought,
  say: (line: string) => void,
  share: Share,
): Promise<Omit<Figures, 'heard'>> {
  const person = await personWith('administrator', own);
  const signIn = await ask('/admin/sign-in', { at: own });
  const inline = scriptsIn(signIn.text).flatMap(({ src, text }) => (src === '' ? text : []));
  const canary = await Canary.open(browser, own.origin, { person, inline });
  const pages: Record<string, number> = {};
  let refused = brought.refused;
  const visit = async (way: string, paths: string[], mayBeMissing = false) => {
    await canary.visit(paths, mayBeMissing);
    pages[way] = (pages[way] ?? 0) + paths.length;
  };
  const done = (way: string, said = '') =>
    say(`${way}: ${pages[way]} pages; ${said}${canary.faults.length} faults so far`);
  const sent = async (way: string, rounds: AsyncIterable<Sent>) => {
    const sum = { taken: 0, refused: 0 };
    for await (const { taken, refused: not, paths } of rounds) {
      await visit(way, paths);
      sum.taken += taken;
      sum.refused += not;
    }
    refused += sum.refused;
    done(way, `${sum.taken} taken, ${sum.refused} refused; `);
  };

  const imports = async () => {
    for (const [file, ids] of brought.articles) {
      const desk = spread(ids, share.desk).flatMap((id) => [
        `/admin/articles/${id}`,
        `/admin/articles/${id}/preview`,
      ]);
      await visit(file, [...ids.map((id) => `/a/${id}`), ...desk]);
      done(file);
    }
  };
  const others = async () => {
    await visit('search', inSearch(vectors));
    done('search');
    await visit('addresses', inAddresses(vectors), true);
    done('addresses');
    await sent('redirects', sendRedirects(person, vectors));
    await visit('lists and feeds', spread(await listsOf(own), share.lists));
    done('lists and feeds');
  };
  const section = { type: 'section.make' as const, edition: 'ar', slug: 'vectors', name: 'vectors' };
  const made = await send(person, [section]);
  if (!made.ok) throw new Error(`No section was made: ${made.refusal.code}`);
  await Promise.all([
    imports(),
    others(),
    sent('bodies in JSON', sendBodies(person, made.value.id, vectors)),
    sent('ticker', postTicker(person, vectors)),
  ]);
  await canary.close();
  return { faults: canary.faults, pages, refused };
}
