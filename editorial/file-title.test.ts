import { expect, test } from 'vitest';
import { fileTitle, titleOfKey } from './file-title.ts';

test.each([
  ['جسر النهر ليلاً.jpg', 'جسر النهر ليلاً'],
  ['IMG_2034.JPEG', 'IMG_2034'],
  ['C:\\photos\\bridge.at.night.webp', 'bridge.at.night'],
  ['a\u202egpj.exe.png', 'agpj.exe'],
  ['سطر\nآخر\u0000.png', 'سطر آخر'],
  ['می\u200cروم.jpg', 'می\u200cروم'],
  ['👨\u200d👩\u200d👧 في النهر.jpg', '👨\u200d👩\u200d👧 في النهر'],
  ['\u200cخبر\u200d .jpg', 'خبر'],
  ['\u200c.jpg', ''],
  ['.png', '.png'],
  ['م. أحمد', 'م. أحمد'],
  ['', ''],
])('the file %j is told to people as %j', (given, title) => {
  expect(fileTitle(given)).toBe(title);
});

test('a name as long as a page is cut, between characters', () => {
  expect(fileTitle(`${'😀'.repeat(300)}.png`)).toBe('😀'.repeat(100));
});

test('an older picture is called by what its key has of its file', () => {
  expect(titleOfKey('article-359524b471')).toBe('article');
  expect(titleOfKey('359524b471')).toBe('359524b471');
  expect(titleOfKey('river')).toBe('river');
});
