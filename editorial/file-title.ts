import { stripBidiControls } from '#arabic/isolate.ts';

const longest = 100;
/** What cannot be seen, save what joins two that can, or keeps them apart: می‌روم, 👨‍👩‍👧. */
const unseen = /(?!(?<=[^\p{C}\s])[\u200c\u200d](?=[^\p{C}\s]))\p{C}/gu;

/**
 * What a file is called where people tell it from others: its name without folders, ending and what cannot be seen.
 * @param fileName as it was sent, of any origin
 * @returns at most 100 characters; empty where nothing is left
 */
export function fileTitle(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? '';
  const seen = stripBidiControls(last.replace(/(?<=.)\.[a-z0-9]{1,8}$/iu, '')).replace(unseen, ' ');
  return [...seen.replace(/\s+/gu, ' ').trim()].slice(0, longest).join('').trim();
}

/**
 * The same of a picture that came before names of files were kept: what its key has of it, `article-359524b471`.
 * @returns the key as it is where it has nothing else
 */
export function titleOfKey(key: string): string {
  return key.replace(/(?<=.)-[0-9a-f]{10}$/, '');
}
