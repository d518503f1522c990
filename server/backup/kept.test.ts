import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepByAge, keptOf } from './kept.ts';

const rule = { last: 3, ...keepByAge };
const day = 24 * 60 * 60_000;
const now = new Date('2026-11-27T03:00:00Z');
const moments = fc.array(
  fc.integer({ min: 0, max: 900 * day }).map((ago) => new Date(now.getTime() - ago)),
  { maxLength: 60 },
);
const times = (dates: Date[]) => dates.map((date) => date.getTime());

test('the newest stay, however many there are of a day', () => {
  fc.assert(
    fc.property(moments, (given) => {
      const newest = times(given)
        .sort((a, b) => b - a)
        .slice(0, rule.last);
      expect(times(keptOf(given, now, rule)).slice(0, newest.length)).toEqual(newest);
    }),
  );
});

test('of each of the last seven days on which there was one, one stays', () => {
  fc.assert(
    fc.property(moments, (given) => {
      const days = (dates: Date[]) => new Set(times(dates).map((time) => Math.floor(time / day)));
      const today = Math.floor(now.getTime() / day);
      const recent = [...days(given)].filter((one) => one > today - 7);
      expect([...days(keptOf(given, now, rule))]).toEqual(expect.arrayContaining(recent));
    }),
  );
});

test('what was sorted out stays sorted out, and what was kept stays', () => {
  fc.assert(
    fc.property(moments, (given) => {
      const kept = keptOf(given, now, rule);
      expect(times(keptOf(kept, now, rule))).toEqual(times(kept));
    }),
  );
});

test('with one a day for three years there are never many, and always one of each week and month', () => {
  let held: Date[] = [];
  for (let at = Date.UTC(2024, 0); at < Date.UTC(2027, 0); at += day) {
    const today = new Date(at);
    held = keptOf([...held, today], today, rule);
    expect(held.length).toBeLessThanOrEqual(rule.last + rule.days + rule.weeks + rule.months);
  }
  const months = new Set(held.map((one) => one.toISOString().slice(0, 7)));
  expect(months.size).toBe(12);
  expect(held.filter((one) => one.getTime() > Date.UTC(2026, 11, 24)).length).toBe(7);
});

test('one that is made now stays, though a clock that was wrong has made others in the future', () => {
  const future = [1, 2, 3, 4].map((years) => new Date(now.getTime() + years * 365 * day));
  expect(keptOf([...future, now], now, rule)).toContain(now);
});
