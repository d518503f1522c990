import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFile } from './shared-file.ts';
import { root } from './site.ts';

export interface Isolated {
  id: string;
  value: string;
  /** Its letters from left to right on the screen, without white space. */
  seen: string;
}

interface SharedCase {
  id: string;
  value: string;
  /** The whole sentence from left to right, the value isolated in it. */
  fsi_visual: string;
}

/** Our own cases, and the research's forty where they lie beside the repository. */
export function isolatedValues(): Isolated[] {
  const own = readJson<Isolated[]>(join(root, 'e2e/fixtures/isolates.json'));
  const file = sharedFile('arabic/bidi-isolates.json');
  const shared = file ? readJson<{ cases: SharedCase[] }>(file).cases : [];
  return [
    ...own.map(({ id, value, seen }) => ({ id: `own ${id}`, value, seen: close(seen) })),
    ...shared.map(({ id, value, fsi_visual }) => ({
      id: `shared ${id}`,
      value: value.replace(/\p{Cf}/gu, ''),
      seen: within(close(fsi_visual), close(value)),
    })),
  ];
}

/** The stretch of a sentence that holds a value's letters, in the order in which the sentence shows them. */
function within(sentence: string, value: string): string {
  const sorted = (text: string) => [...text].sort().join('');
  const letters = [...sentence];
  const length = [...value].length;
  for (let at = 0; at + length <= letters.length; at++) {
    const stretch = letters.slice(at, at + length).join('');
    if (sorted(stretch) === sorted(value)) return stretch;
  }
  throw new Error(`«${value}» is not in «${sentence}».`);
}

function close(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, '');
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
