import { describe, expect, it } from 'vitest';
import { mayTurn, placeAfter } from './ticker-turn.ts';

const free = { count: 3, paused: false, attended: false, still: false, hidden: false };

describe('the turns of the ticker', () => {
  it('goes on by itself when nothing holds it', () => expect(mayTurn(free)).toBe(true));

  it.each([{ paused: true }, { attended: true }, { still: true }, { hidden: true }, { count: 1 }])(
    'rests for %o',
    (held) => expect(mayTurn({ ...free, ...held })).toBe(false),
  );

  it('goes round in both directions', () => {
    expect(placeAfter(2, 1, 3)).toBe(0);
    expect(placeAfter(0, -1, 3)).toBe(2);
    expect(placeAfter(1, 1, 3)).toBe(2);
  });
});
