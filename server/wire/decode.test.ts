import { expect, test } from 'vitest';
import { decodeFeed } from './decode.ts';

const arabic = Uint8Array.from([0xc3, 0xcd, 0xe3, 0xcf]);
const bytes = (text: string) => new TextEncoder().encode(text);
const after = (text: string, rest: Uint8Array) => Uint8Array.from([...bytes(text), ...rest]);

test('a feed is read in the encoding that its mark, its server or it itself names, and in UTF-8 otherwise', () => {
  expect(decodeFeed(bytes('أحمد'), undefined)).toBe('أحمد');
  expect(decodeFeed(arabic, 'text/xml; charset="windows-1256"')).toBe('أحمد');
  expect(decodeFeed(after('<?xml version="1.0" encoding="windows-1256"?>', arabic), 'text/xml')).toMatch(
    /أحمد$/,
  );
  expect(decodeFeed(Uint8Array.from([0xff, 0xfe, 0x23, 0x06]), 'text/xml; charset=utf-8')).toBe('أ');
  expect(decodeFeed(Uint8Array.from([0xfe, 0xff, 0x06, 0x23]), undefined)).toBe('أ');
});

test('one in an encoding that nobody knows is not read', () => {
  expect(decodeFeed(arabic, 'text/xml; charset=klingon')).toBeNull();
});
