import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statedMoment } from './moments.ts';

describe('on a machine that is not at Greenwich', () => {
  const { TZ } = process.env;
  beforeEach(() => {
    process.env.TZ = 'Asia/Riyadh';
  });
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  test.each([
    ['Mon, 02 Nov 2026 07:00:00', '2026-11-02T07:00:00.000Z'],
    ['2026-11-02T07:00:00', '2026-11-02T07:00:00.000Z'],
    ['2026-11-02 07:00', '2026-11-02T07:00:00.000Z'],
    ['02 Nov 2026', '2026-11-02T00:00:00.000Z'],
    ['2026-11-02', '2026-11-02T00:00:00.000Z'],
    ['Mon, 02 Nov 2026 07:00:00 +0300', '2026-11-02T04:00:00.000Z'],
    ['Mon, 02 Nov 2026 07:00:00 GMT+0300 (AST)', '2026-11-02T04:00:00.000Z'],
    ['Mon, 02 Nov 2026 07:00:00 EST', '2026-11-02T12:00:00.000Z'],
    ['Mon, 02 Nov 2026 07:00:00 GMT', '2026-11-02T07:00:00.000Z'],
    ['2026-11-02T07:00:00.5+03:00', '2026-11-02T04:00:00.500Z'],
    ['2026-11-02T07:00Z', '2026-11-02T07:00:00.000Z'],
  ])('%s is the same moment', (written, moment) => {
    expect(statedMoment(written)?.toISOString()).toBe(moment);
  });
});

test.each(['', 'yesterday', '0000-00-00 00:00:00'])('%j is none', (written) => {
  expect(statedMoment(written)).toBeNull();
});
