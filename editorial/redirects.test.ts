import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AddressChange, canLeadOn, rewriting } from './redirects.ts';

/** Carries a change out on the rows themselves, as the database would. */
function follow(rows: Map<string, string>, change: AddressChange): void {
  const { put, drop } = rewriting(new Map(rows), change);
  for (const path of drop) rows.delete(path);
  for (const { path, target } of put) rows.set(path, target);
}

const rowsOf = (...changes: AddressChange[]) => {
  const rows = new Map<string, string>();
  for (const change of changes) follow(rows, change);
  return Object.fromEntries(rows);
};
const moved = (from: string, to: string): AddressChange => ({ kind: 'moved', from, to });

describe('an address that changes', () => {
  test('leads on from the old one', () => expect(rowsOf(moved('/a', '/b'))).toEqual({ '/a': '/b' }));

  test('leads on in one step however often it changed', () =>
    expect(rowsOf(moved('/a', '/b'), moved('/b', '/c'))).toEqual({ '/a': '/c', '/b': '/c' }));

  test('is alive again when it changes back', () =>
    expect(rowsOf(moved('/a', '/b'), moved('/b', '/a'))).toEqual({ '/b': '/a' }));

  test('leads nowhere when another page is opened there', () =>
    expect(rowsOf(moved('/a', '/b'), { kind: 'opened', path: '/a' })).toEqual({}));

  test('that does not change writes nothing', () => expect(rowsOf(moved('/a', '/a'))).toEqual({}));
});

test('several merged into one lead there, and so does all that led to them', () => {
  const merged = rowsOf(moved('/a', '/b'), moved('/b', '/d'), moved('/c', '/d'));
  expect(merged).toEqual({ '/a': '/d', '/b': '/d', '/c': '/d' });
});

test.each(['/', '/admin', '/api/v1/x', '/healthz', '/media/x.png'])('nothing leads on from %s', (path) => {
  expect(canLeadOn(path)).toBe(false);
});

type Act =
  | { do: 'make'; at: number }
  | { do: 'rename'; who: number; at: number }
  | { do: 'merge'; who: number; into: number }
  | { do: 'remove'; who: number }
  | { do: 'lead'; from: number; to: number };

const few = fc.nat(6);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('make' as const), at: few }),
  fc.record({ do: fc.constant('rename' as const), who: few, at: few }),
  fc.record({ do: fc.constant('rename' as const), who: few, at: few }),
  fc.record({ do: fc.constant('merge' as const), who: few, into: few }),
  fc.record({ do: fc.constant('remove' as const), who: few }),
  fc.record({ do: fc.constant('lead' as const), from: few, to: few }),
);

/** A newsroom of pages that knows by itself, without any redirects, to which of them every old path belongs. */
class Model {
  readonly rows = new Map<string, string>();
  /** Page → where it is; those that were merged or removed are gone. */
  readonly alive = new Map<number, string>();
  /** Page → the one it was merged into. */
  readonly mergedInto = new Map<number, number>();
  /** Path → the page that was the last to be there, or that it was led to. */
  readonly owner = new Map<string, number>();
  #made = 0;

  run(one: Act): void {
    const change = this.#changeOf(one);
    if (change) follow(this.rows, change);
  }

  #changeOf(one: Act): AddressChange | null {
    const path = (n: number) => `/${n}`;
    switch (one.do) {
      case 'make':
        if (this.isTaken(path(one.at))) return null;
        this.#settle(this.#made++, path(one.at));
        return { kind: 'opened', path: path(one.at) };
      case 'rename': {
        const from = this.alive.get(one.who);
        if (from === undefined || this.isTaken(path(one.at))) return null;
        this.#settle(one.who, path(one.at));
        return moved(from, path(one.at));
      }
      case 'merge': {
        const [from, to] = [this.alive.get(one.who), this.alive.get(one.into)];
        if (from === undefined || to === undefined || one.who === one.into) return null;
        this.alive.delete(one.who);
        this.mergedInto.set(one.who, one.into);
        return moved(from, to);
      }
      case 'remove':
        this.alive.delete(one.who);
        return null;
      case 'lead': {
        const [from, to] = [path(one.from), path(one.to)];
        const owner = this.owner.get(to);
        if (this.isTaken(from) || owner === undefined || this.alive.get(owner) !== to) return null;
        // Who says where a path leads says it of all that led there, too.
        for (const [old, target] of this.rows) if (target === from) this.owner.set(old, owner);
        this.owner.set(from, owner);
        return moved(from, to);
      }
    }
  }

  isTaken(path: string): boolean {
    return [...this.alive.values()].includes(path);
  }

  /** Where the page that a path belongs to is now; undefined: it was removed. */
  presentOf(path: string): string | undefined {
    let page = this.owner.get(path);
    while (page !== undefined && this.mergedInto.has(page)) page = this.mergedInto.get(page);
    return page === undefined ? undefined : this.alive.get(page);
  }

  #settle(page: number, path: string): void {
    this.alive.set(page, path);
    this.owner.set(path, page);
  }
}

test('after any history every old path leads in one step to where its page is now', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (history) => {
      const model = new Model();
      for (const one of history) {
        model.run(one);
        for (const [path, target] of model.rows) {
          expect(model.isTaken(path), `${path} is alive`).toBe(false);
          expect(model.rows.has(target), `${path} leads over ${target}`).toBe(false);
        }
      }
      for (const path of model.owner.keys()) {
        const present = model.presentOf(path);
        if (present !== undefined && !model.isTaken(path)) expect(model.rows.get(path), path).toBe(present);
      }
    }),
    { numRuns: 2000 },
  );
});
