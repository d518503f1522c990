import type { Reader } from '#db/doors.ts';
import { articlesByExternalIds } from '#db/queries/articles.ts';
import { knownLinks, knownTitles, recentHeadlines, wireItemsOf, wireSource } from '#db/queries/wire.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { draftOf } from '#editorial/wire/draft.ts';
import { linkKey, titleKey } from '#editorial/wire/keys.ts';
import { type Brought, type KeyedEntry, type Known, sameHeadlineMs, sift } from '#editorial/wire/sift.ts';
import type { WireSource } from '#editorial/wire/source.ts';
import { type Change, execute } from '../execute.ts';
import { newId } from '../ids.ts';
import { digestOf } from '../importing/digest.ts';
import { store } from '../store.ts';
import type { WireAnswer } from './ask.ts';
import { sourceLineOf } from './source-line.ts';

type Note = Extract<CommandInput, { type: 'wire.note' }>;
type Item = NonNullable<Note['items']>[number];

/** So many of the newest articles are looked through for a headline that is there already. */
const headlinesLookedAt = 2000;

/** What `article.write` and `article.revise` have in common. */
type Write = Extract<CommandInput, { type: 'article.write' }>;

export interface Brings {
  made: number;
  changed: number;
}

/** Brings what a source answered to the desk: drafts, and the note of what came of it, in one transaction. */
export async function bringAnswer(answer: WireAnswer, now: Date): Promise<Brings> {
  const { read } = await store();
  const source = await wireSource(read, answer.sourceId);
  if (!source || source.href !== answer.href) return { made: 0, changed: 0 };
  const entries = answer.entries.map(keyed).filter(({ entry }) => entry.title !== '');
  const sifted = sift(entries, await known(read, source, entries, now), now);
  const line = await sourceLineOf(source);
  const contentOf = (one: KeyedEntry) => ({
    ...draftOf(one.entry, line(one.entry.link)),
    sectionId: source.sectionId,
  });
  const fresh = sifted.fresh.map((one) => ({ one, id: newId() }));
  const makes = fresh.map(
    ({ one, id }): Change => ({
      subjectId: id,
      expectedVersion: 0,
      commands: [writeOf(source, one, contentOf(one))],
    }),
  );
  const revises = sifted.changed.map(
    ({ entry, articleId, version }): Change => ({
      subjectId: articleId,
      expectedVersion: version,
      commands: [{ type: 'article.revise', content: contentOf(entry), sourceHash: entry.content }],
    }),
  );
  const items = [
    ...fresh.map(({ one, id }) => itemOf(one, id, 1)),
    ...sifted.changed.map(({ entry, articleId, version }) => itemOf(entry, articleId, version + 1)),
    ...sifted.repeated.map((one) => itemOf(one, null, 0)),
  ];
  const outcome = sifted.waiting > 0 ? withoutValidators(answer.outcome) : answer.outcome;
  const note: Change = { subjectId: source.id, commands: [{ type: 'wire.note', outcome, items }] };
  const results = await execute({ id: 'wire', role: 'system' }, [...makes, ...revises, note], now);
  const done = (from: number, count: number) =>
    results.slice(from, from + count).filter(({ ok }) => ok).length;
  return { made: done(0, makes.length), changed: done(makes.length, revises.length) };
}

function writeOf(source: WireSource, one: KeyedEntry, content: Write['content']): Write {
  return {
    type: 'article.write',
    edition: source.edition,
    content,
    externalId: externalIdOf(source.id, one.guid),
    sourceHash: one.content,
    needsTranslation: source.language !== null,
  };
}

const externalIdOf = (sourceId: string, guid: string) => `wire:${sourceId}:${guid}`;

/** An answer that is remembered would not be given again, and what waits would wait for ever. */
function withoutValidators(outcome: WireAnswer['outcome']): WireAnswer['outcome'] {
  return outcome.kind === 'answered' ? { ...outcome, etag: '', lastModified: '' } : outcome;
}

function keyed(entry: WireAnswer['entries'][number]): KeyedEntry {
  const { guid, link, title, summary, content } = entry;
  return {
    entry,
    guid: digestOf(guid || link || title),
    link: digestOrNothing(linkKey(link)),
    title: digestOrNothing(titleKey(title)),
    content: digestOf(JSON.stringify([title, summary, content, link])),
  };
}

function digestOrNothing(key: string): string {
  return key === '' ? '' : digestOf(key);
}

async function known(read: Reader, source: WireSource, entries: KeyedEntry[], now: Date): Promise<Known> {
  const since = new Date(now.getTime() - sameHeadlineMs);
  const guids = entries.map(({ guid }) => guid);
  const written = await recentHeadlines(read, source.edition, since, headlinesLookedAt);
  const filled = (keys: string[]) => keys.filter(Boolean);
  return {
    brought: await broughtBefore(read, source.id, guids),
    links: new Set(await knownLinks(read, source.edition, filled(entries.map(({ link }) => link)))),
    titles: new Set([
      ...(await knownTitles(read, source.edition, filled(entries.map(({ title }) => title)), since)),
      ...filled(written.map((headline) => digestOrNothing(titleKey(headline)))),
    ]),
  };
}

/** Drafts are known by their own name too: what came by wire is forgotten after some months, and they are not. */
async function broughtBefore(read: Reader, sourceId: string, guids: string[]): Promise<Map<string, Brought>> {
  const named = new Map(guids.map((guid) => [externalIdOf(sourceId, guid), guid]));
  const articles = await articlesByExternalIds(read, [...named.keys()]);
  const brought = new Map<string, Brought>();
  for (const { id, externalId, sourceHash } of articles.values()) {
    const guid = named.get(externalId) ?? '';
    brought.set(guid, { articleId: id, content: sourceHash ?? '', untouched: null });
  }
  for (const { guid, articleId, content, left, version, status } of await wireItemsOf(
    read,
    sourceId,
    guids,
  )) {
    const isUntouched = status === 'draft' && version === left;
    brought.set(guid, { articleId, content, untouched: isUntouched ? left : null });
  }
  return brought;
}

function itemOf({ entry, ...keys }: KeyedEntry, articleId: string | null, articleVersion: number): Item {
  return { ...keys, href: entry.link, articleId, articleVersion };
}
