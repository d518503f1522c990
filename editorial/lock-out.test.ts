import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTry, forgottenAfter, type Tries } from './lock-out.ts';

const start = Date.UTC(2026, 10, 26, 9);
const minutes = (count: number) => count * 60_000;

/** Tries at these moments, each of them wrong; which of them were let through, and for how long the last one locks. */
function tried(...moments: number[]) {
  let tries: Tries | undefined;
  const passed = moments.map((at) => {
    const { next, waitUntil } = countTry(tries, new Date(start + at));
    tries = next;
    return waitUntil === null;
  });
  const lock = tries?.lockedUntil
    ? (tries.lockedUntil.getTime() - start - (moments.at(-1) ?? 0)) / 60_000
    : 0;
  return { passed, lock };
}

describe('wrong tries under one name', () => {
  test('five are free, then there is a minute’s pause', () => {
    expect(tried(0, 1, 2, 3)).toEqual({ passed: [true, true, true, true], lock: 0 });
    expect(tried(0, 1, 2, 3, 4)).toEqual({ passed: [true, true, true, true, true], lock: 1 });
    expect(tried(0, 1, 2, 3, 4, 5).passed.at(-1)).toBe(false);
  });

  test('the pause ends by itself, and doubles with each try after it, up to an hour', () => {
    const moments = [0, 1, 2, 3, 4];
    const locks: number[] = [];
    for (let round = 0; round < 9; round++) {
      const { passed, lock } = tried(...moments);
      expect(passed.at(-1)).toBe(true);
      locks.push(lock);
      moments.push((moments.at(-1) ?? 0) + minutes(lock));
    }
    expect(locks).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  test('a day without one forgets them', () => {
    expect(tried(0, 1, 2, 3, 4, 4 + forgottenAfter).lock).toBe(0);
  });

  test('whatever the times, no more than thirty-five get through in a day', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: minutes(90) }), { minLength: 40, maxLength: 400 });
    fc.assert(
      fc.property(gaps, (steps) => {
        let at = 0;
        const moments = steps.map((step) => (at += step)).filter((moment) => moment < forgottenAfter);
        expect(tried(...moments).passed.filter(Boolean).length).toBeLessThanOrEqual(35);
      }),
    );
  });
});
