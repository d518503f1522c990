import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../status.ts';
import { type DeskFilter, deskOrders, deskQuery, isSieved, readCursor, readDeskFilter } from './filter.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,11}$/);
const filters: fc.Arbitrary<DeskFilter> = fc.record({
  status: fc.constantFrom(null, ...statuses),
  edition: fc.option(id),
  section: fc.option(id),
  author: fc.option(id),
  owner: fc.option(id),
  query: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.toWellFormed().trim()),
  order: fc.constantFrom(...deskOrders),
  after: fc.option(
    fc.record({
      at: fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      id,
    }),
  ),
});

describe('the address of the desk', () => {
  test('holds all that is sieved by: read back, it is the same', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const address = new URL(deskQuery(filter), 'http://warraq.test/admin');
        expect(readDeskFilter(Object.fromEntries(address.searchParams))).toEqual(filter);
      }),
    );
  });

  test('is bare where nothing is sieved', () => {
    expect(deskQuery(readDeskFilter({}))).toBe('');
    expect(isSieved(readDeskFilter({ status: 'draft' }))).toBe(false);
    expect(isSieved(readDeskFilter({ q: 'ماء' }))).toBe(true);
  });

  test('with nonsense in it is the address without', () => {
    const nonsense = { status: 'lost', order: 'backwards', after: 'yesterday', owner: ['a', 'b'], q: '  ' };
    expect(readDeskFilter(nonsense)).toEqual(readDeskFilter({}));
    expect(readCursor('1.')).toBeNull();
    expect(readCursor('1.a;drop')).toBeNull();
  });
});
