import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeText, readPlace } from './place.ts';

test('a place is read back as it was written, whenever and whatever stands there', () => {
  const at = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(at, fc.stringMatching(/^[a-z0-9]{8,12}$/), (at, id) => {
      expect(readPlace(placeText({ at, id }))).toEqual({ at, id });
      expect(readPlace(id)).toBe(id);
    }),
  );
});

test('anything else is no place', () => {
  for (const text of [
    '',
    'short',
    'UPPERCASE1',
    '%00',
    'MTIzNA',
    `${placeText({ at: new Date(0), id: 'abcdefgh' })}=`,
  ])
    expect(readPlace(text)).toBeNull();
});
