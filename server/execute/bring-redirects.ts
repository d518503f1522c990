import type { Writer } from '#db/doors.ts';
import { articlesAmong } from '#db/queries/addresses.ts';
import { dropRedirects, insertRedirects, putRedirect, redirectsAround } from '#db/queries/redirects.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import { type Address, articleIdIn, ownPath, parseAddress } from '#editorial/address.ts';
import type { PageCommand } from '#editorial/commands/pages.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { canLeadOn } from '#editorial/redirects.ts';
import { allow, type Result } from '#editorial/refusal.ts';
import { findPage } from '../address/find-page.ts';
import type { Effect } from './effect.ts';
import { isTaken, lasting, within } from './redirects.ts';

interface Lead {
  path: string;
  target: Address;
}

/**
 * Leads the addresses that things had in another system to where they are now, however many, in a few statements. What
 * is alive at an old path stays there, what leads on to something already leads where it did, and nothing leads to what
 * is not there.
 */
export async function bringRedirects(
  tx: Writer,
  { leads }: Extract<PageCommand, { type: 'redirect.bring' }>,
  id: string,
  at: Date,
): Promise<Result<Effect>> {
  const events: NewsroomEvent[] = [];
  for (const [edition, wanted] of byEdition(leads)) {
    const present = await redirectsAround(tx, edition, [...wanted.keys()]);
    const dead = await leadingNowhere(tx, edition, present);
    const fresh = (await fitting(tx, edition, [...wanted.values()])).filter(
      ({ path }) => !present.has(path) || dead.has(path),
    );
    const rows = fresh.map(({ path, target }) => ({ edition, path, target: ownPath(target), at }));
    await dropRedirects(
      tx,
      edition,
      rows.flatMap(({ path }) => (dead.has(path) ? [path] : [])),
    );
    await insertRedirects(tx, rows);
    const targets = new Map(rows.map(({ path, target }) => [path, target]));
    for (const [path, old] of present) {
      const target = targets.get(old);
      if (target !== undefined) await putRedirect(tx, { edition, path, target, at });
    }
    for (const { path, target } of rows)
      events.push({ type: 'redirect.added', subjectId: id, before: null, after: { edition, path, target } });
  }
  return allow({ done: { id, version: 1, made: events.length }, events });
}

function byEdition(leads: { path: string; target: string }[]): Map<string, Map<string, Lead>> {
  const all = new Map<string, Map<string, Lead>>();
  for (const lead of leads) {
    const [from, to] = [within(lead.path), within(lead.target)];
    const address = to && parseAddress(to.path, [to.edition]).address;
    if (!from || !address || !canLeadOn(from.path)) continue;
    // An article is found by its id, whichever edition the old address was in.
    const target = lasting(address);
    if (target.page !== 'short' && to.edition !== from.edition) continue;
    const wanted = all.get(from.edition) ?? new Map<string, Lead>();
    if (!wanted.has(from.path)) wanted.set(from.path, { path: from.path, target });
    all.set(from.edition, wanted);
  }
  return all;
}

/** Those from where nothing is to where something is. */
async function fitting(tx: Writer, edition: string, leads: Lead[]): Promise<Lead[]> {
  const addresses = new Map(leads.map(({ path }) => [path, parseAddress(path, [edition]).address]));
  const ids = leads
    .flatMap(({ path, target }) => [addresses.get(path), target])
    .flatMap((one) => articleIdIn(one) ?? []);
  const articles = await articlesAmong(tx, ids);
  const sections = new Set(
    (await allSections(tx)).flatMap((one) => (one.edition === edition ? [one.slug] : [])),
  );
  const fit: Lead[] = [];
  for (const lead of leads) {
    const there = addresses.get(lead.path);
    const own = articleIdIn(there);
    const isAlive = own
      ? articles.has(own)
      : there?.page === 'section'
        ? sections.has(there.slug)
        : await isTaken(tx, edition, lead.path);
    const aim = articleIdIn(lead.target);
    const isAim = aim
      ? articles.get(aim) === 'published'
      : (await findPage(tx, lead.target, edition)).kind === 'show';
    if (!isAlive && isAim) fit.push(lead);
  }
  return fit;
}

/** Of paths that lead on already, those that lead to an article that there is not. */
async function leadingNowhere(
  tx: Writer,
  edition: string,
  present: Map<string, string>,
): Promise<Set<string>> {
  const aims = [...present].flatMap(([path, target]) => {
    const id = articleIdIn(parseAddress(target, [edition]).address);
    return id === null ? [] : [{ path, id }];
  });
  const articles = await articlesAmong(
    tx,
    aims.map(({ id }) => id),
  );
  return new Set(aims.flatMap(({ path, id }) => (articles.has(id) ? [] : [path])));
}
