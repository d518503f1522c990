import { letter } from './characters.ts';
import type { Draft } from './draft.ts';

/** A character with its marks; Hangul is composed of letters, not marks. */
const cluster = /[\u1100-\u11FF]+|\P{M}\p{M}*/gu;

/** What has no width and no meaning in Arabic or English: it comes with text copied from pages and PDF files. */
const invisible = /[\u00AD\u200B\uFEFF]/g;

/** Vowel marks by themselves, as old systems stored them: on a space or on a tatweel that was never meant. */
const loneMarkForms = /[\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]/g;
/** Letters by their shapes. Ornate brackets, the signs of blessing and the rial are characters in their own right. */
const presentationForms = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDF9\uFE80-\uFEFC]/g;

const unshaped = (form: string) => form.normalize('NFKC');

/** Composes what is decomposed (NFC), and writes letters as letters and not as their shapes. */
export function normaliseLetters(draft: Draft): void {
  draft.replace(invisible, '');
  compose(draft);
  draft.replace(loneMarkForms, ([form]) => unshaped(form).replace(/[ \u0640]/g, ''));
  draft.replace(presentationForms, ([form]) => unshaped(form));
  // A mark that stood alone may now compose with its letter.
  compose(draft);
}

function compose(draft: Draft): void {
  if (draft.text.normalize('NFC') !== draft.text) draft.replace(cluster, ([found]) => found.normalize('NFC'));
}

const persian: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه' };
const persianLetters = /[یکڪہھ]/g;
/** Words that end in ى for certain: a Persian keyboard has no other letter for it. */
const endsInAlef = /(?<![\p{L}\p{M}])[وف]?(?:إل|عل|حت|لد|مت|سو|(?:ال)?(?:أخر|[کك]بر|أقص))ی(?![\p{L}\p{M}])/gu;

/** Turns Persian ی and ک and their sisters into Arabic ones; not for a text that is in Persian or Urdu itself. */
export function useArabicLetters(draft: Draft): void {
  draft.replace(endsInAlef, ([word]) => `${word.slice(0, -1)}ى`);
  draft.replace(persianLetters, ([found]) => persian[found] ?? found);
}

/** Letters that Arabic never borrows, and words of Persian that a slip of the keyboard does not make. */
const otherLetters = /[ٹڈڑےںڕڵێۆە]/;
const persianWords = /(?<![\p{L}\p{M}])(?:است|این|که|برای|های|می)(?![\p{L}\p{M}])/gu;

/** Whether a text in Arabic letters is in Urdu, Kurdish or Persian, not only with a name from there. */
export function isOtherLanguage(text: string): boolean {
  return otherLetters.test(text) || (text.match(persianWords)?.length ?? 0) > 1;
}

/** What a preposition or the article looks like when tatweel joins it to a quotation, a figure or a Latin name; and «هـ». */
const leaning = /(?:^|[^\p{L}\p{M}])(?:[وف]?(?:ال|لل|[بك]ال|[بلك])|ه)$/u;
const tatweel = new RegExp(`(?<=${letter}\\p{M}*)\\u0640+(?!\\p{M}|\\u0640)`, 'gv');
const nextLetter = new RegExp(`^${letter}`, 'v');

/**
 * Takes out tatweel that only stretches a word. It stays where it joins or carries: «لـ«رويترز»», «الـ20», «1447 هـ», and
 * under a mark.
 */
export function dropTatweel(draft: Draft): void {
  const { text } = draft;
  draft.replace(tatweel, ({ 0: found, index }) => {
    if (nextLetter.test(text.slice(index + found.length))) return '';
    return leaning.test(text.slice(Math.max(0, index - 8), index)) ? '\u0640' : '';
  });
}
