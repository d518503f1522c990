import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextSplitter } from './text-splitter.ts';

function parted(pieces: string[]) {
  const found = { markup: '', cdata: '', passed: '' };
  const splitter = new TextSplitter({
    markup: (text) => {
      found.markup += text;
    },
    cdata: (text) => {
      found.cdata += text;
    },
    passed: (text) => {
      found.passed += text;
    },
  });
  for (const piece of pieces) splitter.write(piece);
  splitter.end();
  return found;
}

test('markup, what stands in CDATA, and comments are told apart', () => {
  expect(parted(['<a><![CDATA[1 < 2]]]]><![CDATA[>]]></a><!-- <b> --><c/>'])).toEqual({
    markup: '<a></a><c/>',
    cdata: '1 < 2]]>',
    passed: ' <b> ',
  });
});

test('wherever the pieces end', () => {
  const part = fc.constantFrom(
    '<',
    '!',
    '[',
    'CDATA[',
    ']',
    ']]>',
    '<!--',
    '-->',
    '-',
    '>',
    'خبر',
    '<![CDATA[',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.array(fc.nat(60)), (parts, cuts) => {
      const whole = parts.join('');
      const places = [...new Set([0, ...cuts.filter((at) => at < whole.length), whole.length])].sort(
        (a, b) => a - b,
      );
      const pieces = places.slice(1).map((to, n) => whole.slice(places[n], to));
      expect(parted(pieces)).toEqual(parted([whole]));
    }),
  );
});
