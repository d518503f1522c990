import { deskSlice } from '#db/queries/desk.ts';
import type { DeskSieve } from '#db/queries/desk-sieve.ts';
import { nameOfAuthor, namesOfPeople } from '#db/queries/names.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import { originsOf } from '#db/queries/wire.ts';
import { deskWords } from '#editorial/desk/entry.ts';
import type { DeskCursor, DeskFilter } from '#editorial/desk/filter.ts';
import type { DeskView } from '#editorial/desk/view.ts';
import type { Actor } from '#editorial/permissions.ts';
import { below } from '#editorial/sections.ts';
import { store } from '../store.ts';
import { readPresence } from './presence.ts';
import { asSeenBy, writersView } from './writers-view.ts';

/** The rows of a page of the desk. */
const deskPageLength = 50;

/** A page of what a person may see on the desk, and how many there are in each state. */
export async function readDesk(person: Actor, filter: DeskFilter, now = new Date()): Promise<DeskView> {
  const { read } = await store();
  const sections = await allSections(read);
  const sieve = sieveOf(person, filter, sections);
  const { order, after } = filter;
  const [{ rows, counts }, author] = await Promise.all([
    deskSlice(read, sieve, { order, after, limit: deskPageLength + 1 }),
    filter.author === null ? null : nameOfAuthor(read, filter.author),
  ]);
  const shown = await asSeenBy(person, rows.slice(0, deskPageLength));
  const names = await namesOfPeople(
    read,
    shown.map(({ ownerId }) => ownerId),
  );
  const origins = await originsOf(
    read,
    shown.map(({ articleId }) => articleId),
  );
  const sectionNames = new Map(sections.map(({ id, name }) => [id, name]));
  const last = shown.at(-1);
  return {
    rows: shown.map(({ ownerId, ...row }) => ({
      ...row,
      owner: names.get(ownerId) ?? null,
      wire: origins.get(row.articleId)?.name ?? null,
      isOwn: ownerId === person.id,
      section: sectionNames.get(row.sectionId) ?? '',
    })),
    counts,
    next: rows.length > shown.length && last ? cursorAt(last, filter) : null,
    author,
    presence: await readPresence(person, now),
  };
}

function cursorAt(
  row: { articleId: string; liveAt: Date; changedAt: Date },
  { order }: DeskFilter,
): DeskCursor {
  return { at: order === 'changed' ? row.changedAt : row.liveAt, id: row.articleId };
}

/** What a filter in the address means to this person: `me`, and a section with all that is below it. */
function sieveOf(person: Actor, filter: DeskFilter, sections: Parameters<typeof below>[0]): DeskSieve {
  return {
    visibleTo: writersView(person),
    status: filter.status,
    edition: filter.edition,
    sectionIds: filter.section === null ? null : below(sections, filter.section),
    authorId: filter.author,
    ownerId: filter.owner === 'me' ? person.id : filter.owner,
    words: deskWords(filter.query),
  };
}
