import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlTree } from './feeds/xml-tree.testing.ts';
import { xmlDocument, xmlElement } from './xml.ts';

const piece = fc.constantFrom(
  'خبر',
  '&',
  '<b>',
  ']]>',
  '"',
  "'",
  '\r',
  '\n',
  '\t',
  '&amp;',
  '\0',
  '\u000B',
  '\uFFFE',
);
const anyText = fc.oneof(
  fc.array(piece).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

/** XML cannot hold control characters, surrogates by themselves and two that are none, whatever one does. */
function isLegal(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return '\t\n\r'.includes(character);
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const withoutIllegal = (text: string) => [...text].filter(isLegal).join('');

test('whatever a text holds, a strict parser reads it back, white space and all', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, attribute) => {
      const root = xmlTree(xmlDocument(xmlElement('a', {}, [xmlElement('b', { attribute }, text)])));
      expect(root.children[0]?.text).toBe(withoutIllegal(text));
      expect(root.children[0]?.attributes.attribute).toBe(withoutIllegal(attribute));
      expect(root.text).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('an attribute without a value is left out, and an element without content is closed at once', () => {
  expect(xmlElement('a', { b: undefined, c: 1 }).xml).toBe('<a c="1"/>');
});
