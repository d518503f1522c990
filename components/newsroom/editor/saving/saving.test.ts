import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '#editorial/refusal.ts';
import {
  afterSaving,
  dueAt,
  isUnsaved,
  mostMs,
  quietMs,
  type Saving,
  type SavingEvent,
  standingOf,
  startSaving,
} from './saving.ts';

const following = (...events: SavingEvent[]) => events.reduce(afterSaving, startSaving(3));
const refused = (code: RefusalCode, at: number): SavingEvent => ({ type: 'refused', refusal: { code }, at });

describe('when it is sent', () => {
  it('is never, where nothing was typed', () => {
    expect(dueAt(startSaving(1))).toBeNull();
  });

  it('is soon after the last key, within the two seconds that are promised', () => {
    const saving = following({ type: 'typed', at: 0 }, { type: 'typed', at: 500 });
    expect(dueAt(saving)).toBe(500 + quietMs);
    expect(quietMs).toBeLessThan(2000);
  });

  it('is now and then while nobody pauses, within ten seconds of the first key', () => {
    const keys = Array.from({ length: 200 }, (_, n): SavingEvent => ({ type: 'typed', at: n * 100 }));
    expect(dueAt(following(...keys))).toBe(mostMs);
    expect(mostMs).toBeLessThan(10_000);
  });

  it('is not while something is on its way, and what was typed meanwhile is sent next', () => {
    const sent = following({ type: 'typed', at: 0 }, { type: 'sent' }, { type: 'typed', at: 700 });
    expect(dueAt(sent)).toBeNull();
    const kept = afterSaving(sent, { type: 'kept', version: 4, at: 900 });
    expect([isUnsaved(kept), kept.version, dueAt(kept)]).toEqual([true, 4, 700 + quietMs]);
  });

  it('is later and later where the server cannot be reached, and at once when the network is back', () => {
    const tries = [1000, 3000, 7000, 15_000, 31_000, 61_000];
    let saving = following({ type: 'typed', at: 0 });
    const waits = tries.map((at) => {
      saving = afterSaving(afterSaving(saving, { type: 'sent' }), refused('unreachable', at));
      return (dueAt(saving) ?? 0) - at;
    });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000]);
    expect(dueAt(afterSaving(saving, { type: 'woken', at: 70_000 }))).toBe(70_000);
  });

  it('waits for another text where this one was refused, and for a person where somebody was faster', () => {
    const wrong = following({ type: 'typed', at: 0 }, { type: 'sent' }, refused('invalid-input', 100));
    expect([dueAt(wrong), standingOf(wrong)]).toEqual([null, 'refused']);
    expect(dueAt(afterSaving(wrong, { type: 'typed', at: 5000 }))).toBe(5000 + quietMs);
    const stale = following({ type: 'typed', at: 0 }, { type: 'sent' }, refused('stale-version', 100));
    expect(dueAt(afterSaving(stale, { type: 'typed', at: 5000 }))).toBeNull();
    expect(standingOf(afterSaving(stale, { type: 'typed', at: 5000 }))).toBe('stale');
    expect(dueAt(afterSaving(stale, { type: 'moved', version: 9 }))).not.toBeNull();
  });
});

describe('whatever happens in whatever order', () => {
  const at = fc.nat(100_000);
  const event: fc.Arbitrary<SavingEvent> = fc.oneof(
    at.map((at): SavingEvent => ({ type: 'typed', at })),
    fc.constant<SavingEvent>({ type: 'sent' }),
    fc.record({ version: fc.nat(50), at }).map((of): SavingEvent => ({ type: 'kept', ...of })),
    fc
      .tuple(
        fc.constantFrom<RefusalCode>('unreachable', 'not-signed-in', 'stale-version', 'invalid-input'),
        at,
      )
      .map(([code, at]) => refused(code, at)),
    fc.nat(50).map((version): SavingEvent => ({ type: 'moved', version })),
    at.map((at): SavingEvent => ({ type: 'woken', at })),
  );

  it('nothing counts as kept that was not sent and acknowledged', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let saving: Saving = startSaving(1);
        let acknowledged = 0;
        for (const one of events) {
          if (one.type === 'kept' && saving.sent !== null) acknowledged = Math.max(acknowledged, saving.sent);
          saving = afterSaving(saving, one);
          expect(saving.kept).toBe(acknowledged);
          expect(saving.kept).toBeLessThanOrEqual(saving.typed);
        }
      }),
    );
  });

  it('what is unsaved is on its way, due, or waits for someone', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const saving = events.reduce(afterSaving, startSaving(1));
        if (!isUnsaved(saving)) return;
        const isWaiting = ['stale', 'refused'].includes(standingOf(saving));
        expect(saving.sent !== null || dueAt(saving) !== null || isWaiting).toBe(true);
      }),
    );
  });
});
