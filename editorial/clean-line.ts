import { stripBidiControls } from '#arabic/isolate.ts';

/** Postgres can hold any character but this one. */
const withoutNul = (text: string) => text.replaceAll('\0', '');

/** One line of text as a person typed it: no bidi controls, no line breaks, no space at its ends, NFC. */
export function cleanLine(text: string): string {
  return stripBidiControls(withoutNul(text)).toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
}
