import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { keepStatements } from './kept-statements.sqlite.ts';

function opened(most?: number) {
  const handle = new Sqlite(':memory:');
  handle.exec("create table words (id integer, word text); insert into words values (1, 'خبر')");
  keepStatements(handle, most);
  return handle;
}

describe('keepStatements', () => {
  const text = 'select word from words where id = ?';

  it('hands out the same statement for the same text', () => {
    const handle = opened();
    expect(handle.prepare(text)).toBe(handle.prepare(text));
  });

  it('gives rows as objects again after they were asked for as arrays', () => {
    const handle = opened();
    expect(handle.prepare(text).raw().all(1)).toEqual([['خبر']]);
    expect(handle.prepare(text).all(1)).toEqual([{ word: 'خبر' }]);
  });

  it('answers by the table as it is when a column has come since', () => {
    const handle = opened();
    expect(handle.prepare('select * from words').all()).toEqual([{ id: 1, word: 'خبر' }]);
    handle.exec("alter table words add column stem text default 'خبر'");
    expect(handle.prepare('select * from words').all()).toEqual([{ id: 1, word: 'خبر', stem: 'خبر' }]);
  });

  it('forgets the one that was asked longest ago', () => {
    const handle = opened(2);
    const [first, second] = [handle.prepare('select 1'), handle.prepare('select 2')];
    handle.prepare('select 1');
    handle.prepare('select 3');
    expect(handle.prepare('select 1')).toBe(first);
    expect(handle.prepare('select 2')).not.toBe(second);
  });
});
