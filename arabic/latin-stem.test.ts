import { describe, expect, it } from 'vitest';
import { latinStem } from './latin-stem.ts';

const written = new Set('port open reopen study plan close quick bed fly thing family king'.split(' '));
const stemOf = (word: string) => latinStem(word, (one) => (written.has(one) ? 5 : 0));

describe('latinStem', () => {
  it.each([
    ['ports', 'port'],
    ['reopened', 'reopen'],
    ['studies', 'study'],
    ['studied', 'study'],
    ['planning', 'plan'],
    ['closed', 'close'],
    ['quickly', 'quick'],
    ['classes', 'class'],
  ])('%s becomes %s', (word, stem) => expect(stemOf(word)).toBe(stem));

  it.each(['bed', 'thing', 'king', 'family', 'press', 'virus', 'paris7', 'café', 'خبر'])(
    '%s stays as it is',
    (word) => expect(stemOf(word)).toBe(word),
  );
});
