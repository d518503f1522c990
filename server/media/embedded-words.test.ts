import { expect, test } from 'vitest';
import { embeddedWords } from './embedded-words.ts';

const record = (number: number, text: Buffer) =>
  Buffer.concat([Buffer.from([0x1c, 2, number, text.length >> 8, text.length & 255]), text]);
const iptc = (...records: Buffer[]) =>
  Buffer.concat([
    Buffer.from('Photoshop 3.0\0', 'latin1'),
    Buffer.from('8BIM\x04\x04\0\0\0\0', 'latin1'),
    ...records,
  ]);

test('IPTC gives a caption and a credit, in UTF-8 or in the older letters', () => {
  const given = iptc(
    record(5, Buffer.from('a title')),
    record(80, Buffer.from('Zoé', 'latin1')),
    record(120, Buffer.from('ميناء عند الفجر')),
  );
  expect(embeddedWords({ iptc: given })).toEqual({ caption: 'ميناء عند الفجر', credit: 'Zoé' });
});

test('an agency is credited before a photographer, and XMP is believed before IPTC', () => {
  const given = iptc(record(80, Buffer.from('a photographer')), record(110, Buffer.from('an agency')));
  expect(embeddedWords({ iptc: given }).credit).toBe('an agency');
  const xmp = Buffer.from(
    '<rdf:Description><dc:creator><rdf:Seq><rdf:li>ليلى</rdf:li></rdf:Seq></dc:creator>',
  );
  expect(embeddedWords({ iptc: given, xmp }).credit).toBe('ليلى');
});

test('a record that says it is longer than the file is left alone', () => {
  const given = Buffer.concat([
    iptc(record(120, Buffer.from('whole'))),
    Buffer.from([0x1c, 2, 110, 0xff, 0xff, 1]),
  ]);
  expect(embeddedWords({ iptc: given })).toEqual({ caption: 'whole', credit: '' });
});

test('nothing is said where nothing is written', () => {
  expect(embeddedWords({})).toEqual({ caption: '', credit: '' });
  expect(embeddedWords({ xmp: Buffer.from('<x:xmpmeta/>') })).toEqual({ caption: '', credit: '' });
});
