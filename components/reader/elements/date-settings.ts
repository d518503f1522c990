import { kept } from './kept.ts';

/** What a reader may have otherwise than the edition has it. `hijri` is the place of the Hijri calendar. */
export const dateSettings = {
  digits: ['latn', 'arab'],
  months: ['egypt', 'levant', 'maghreb', 'morocco'],
  hijri: ['beside', 'never', 'only'],
} as const;

export type DateSetting = keyof typeof dateSettings;

/** How dates and numbers are to be written. */
export type DateWriting = { [Setting in DateSetting]: (typeof dateSettings)[Setting][number] };

interface EditionFormat {
  digits: DateWriting['digits'];
  months: DateWriting['months'];
  hijri: boolean;
}

/** How an edition writes dates and numbers, as `<html>` says it until the reader chooses. */
export function ownOf({ digits, months, hijri }: EditionFormat): DateWriting {
  return { digits, months, hijri: hijri ? 'beside' : 'never' };
}

export const dateKey = (setting: DateSetting) => `warraq.${setting}`;

/** The option of a setting that a word stands for; null for anything else, and that is the edition's own. */
export function optionOf(setting: DateSetting, word: string | null): string | null {
  return (dateSettings[setting] as readonly (string | null)[]).includes(word) ? word : null;
}

export function keptOption(setting: DateSetting): string | null {
  return optionOf(setting, kept(dateKey(setting)));
}
