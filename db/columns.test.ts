import { expect, expectTypeOf, test } from 'vitest';
import * as postgres from './columns.postgres.ts';
import * as sqlite from './columns.sqlite.ts';

interface Body {
  type: 'doc';
  content: { text: string }[];
}

/** A table of every word in the vocabulary, with and without NOT NULL, written once for each dictionary. */
const inSqlite = sqlite.table('everything', {
  id: sqlite.text('id').primaryKey(),
  note: sqlite.text('note'),
  status: sqlite.choice('status', ['draft', 'published']).notNull(),
  mood: sqlite.choice('mood', ['glad', 'sad']),
  count: sqlite.whole('count').notNull(),
  size: sqlite.whole('size'),
  span: sqlite.long('span').notNull(),
  open: sqlite.flag('open').notNull(),
  seen: sqlite.flag('seen'),
  at: sqlite.instant('at').notNull(),
  until: sqlite.instant('until'),
  body: sqlite.json<Body>('body').notNull(),
  extra: sqlite.json<string[]>('extra'),
});

const inPostgres = postgres.table('everything', {
  id: postgres.text('id').primaryKey(),
  note: postgres.text('note'),
  status: postgres.choice('status', ['draft', 'published']).notNull(),
  mood: postgres.choice('mood', ['glad', 'sad']),
  count: postgres.whole('count').notNull(),
  size: postgres.whole('size'),
  span: postgres.long('span').notNull(),
  open: postgres.flag('open').notNull(),
  seen: postgres.flag('seen'),
  at: postgres.instant('at').notNull(),
  until: postgres.instant('until'),
  body: postgres.json<Body>('body').notNull(),
  extra: postgres.json<string[]>('extra'),
});

interface Row {
  id: string;
  note: string | null;
  status: 'draft' | 'published';
  mood: 'glad' | 'sad' | null;
  count: number;
  size: number | null;
  span: number;
  open: boolean;
  seen: boolean | null;
  at: Date;
  until: Date | null;
  body: Body;
  extra: string[] | null;
}

/** `tsc` carries these out; at run time they are nothing. */
test('both dictionaries infer the same rows, to read and to insert', () => {
  expectTypeOf<typeof inSqlite.$inferSelect>().toEqualTypeOf<typeof inPostgres.$inferSelect>();
  expectTypeOf<typeof inSqlite.$inferInsert>().toEqualTypeOf<typeof inPostgres.$inferInsert>();
  expectTypeOf<typeof inPostgres.$inferSelect>().toEqualTypeOf<Row>();
});

test('both dictionaries have the same words', () => {
  expect(Object.keys(postgres).sort()).toEqual(Object.keys(sqlite).sort());
});
