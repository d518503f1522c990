import { describe, expect, it } from 'vitest';
import { dateSettings, optionOf, ownOf } from './date-settings.ts';
import { scaleBeside, scaleOf } from './text-scale.ts';
import { themeOf } from './theme.ts';

describe('what was kept', () => {
  it.each([null, '', 'NaN', '7', '1.1200001', '__proto__'])('takes %s for the standard size', (word) =>
    expect(scaleOf(word)).toBe(1),
  );
  it('knows the five sizes', () =>
    expect(['0.9', '1', '1.12', '1.25', '1.4'].map(scaleOf)).toEqual([0.9, 1, 1.12, 1.25, 1.4]));
  it.each([null, '', 'system', 'sepia'])('takes %s for the system’s theme', (word) =>
    expect(themeOf(word)).toBe('system'),
  );
  it('knows light and dark', () => expect(['light', 'dark'].map(themeOf)).toEqual(['light', 'dark']));
});

describe('what was kept of dates and numbers', () => {
  it.each([null, '', 'thai', 'only', '__proto__'])('takes %s for the edition’s own digits', (word) =>
    expect(optionOf('digits', word)).toBeNull(),
  );
  it('knows every option of every setting', () => {
    for (const setting of ['digits', 'months', 'hijri'] as const)
      for (const option of dateSettings[setting]) expect(optionOf(setting, option)).toBe(option);
  });
  it('knows what an edition has', () => {
    const gulf = { digits: 'arab', months: 'egypt' } as const;
    expect(ownOf({ ...gulf, hijri: true })).toEqual({ ...gulf, hijri: 'beside' });
    expect(ownOf({ ...gulf, hijri: false })).toEqual({ ...gulf, hijri: 'never' });
  });
});

describe('the steps of the text size', () => {
  it('goes one on', () => expect(scaleBeside(1, 1)).toBe(1.12));
  it('stops at both ends', () => {
    expect(scaleBeside(1.4, 1)).toBe(1.4);
    expect(scaleBeside(0.9, -1)).toBe(0.9);
  });
});
