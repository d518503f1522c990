import { expect, test } from 'vitest';
import { pathFromPasted } from './pasted-path.ts';

const origin = 'https://portal.example';

test.each([
  ['/old/page', '/old/page'],
  [' https://portal.example/topics/%D9%82%D8%B7%D8%A7%D8%B1?x=1#y ', '/topics/قطار'],
  ['/a%2Fb', '/a%2Fb'],
  ['/%D8', '/%D8'],
  ['https://portal.example.evil/x', 'https://portal.example.evil/x'],
  ['//evil.example/x', '//evil.example/x'],
])('%s → %s', (pasted, path) => expect(pathFromPasted(pasted, origin)).toBe(path));
