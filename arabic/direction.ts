/** The blocks of right-to-left scripts: bidi classes R and AL of UAX #9, which JavaScript's patterns do not know. */
const leftward =
  '[\\u0590-\\u08FF\\u200F\\uFB1D-\\uFDCE\\uFDF0-\\uFDFC\\uFE70-\\uFEFE\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}]';
/** What is weak or neutral in those blocks: marks, Arabic digits, signs of number, ornate brackets. */
const weak =
  '[\\p{M}\\u0600-\\u0607\\u0609\\u060A\\u060C\\u060E\\u060F\\u0660-\\u066C\\u06DD\\u06DE\\u06E9\\u06F0-\\u06F9' +
  '\\u07F6-\\u07F9\\u0890\\u0891\\u08E2\\uFB29\\uFD3E-\\uFD4F\\u{1091F}\\u{10B39}-\\u{10B3F}\\u{10D30}-\\u{10D39}' +
  '\\u{10D40}-\\u{10D49}\\u{10E60}-\\u{10E7E}\\u{1EEF0}\\u{1EEF1}]';
const rightward = '[[\\p{L}\\p{Nl}\\p{Mc}\\u200E]--[\\u02B9\\u02BA\\u02C2-\\u02CF\\u02EC\\u0374]]';

const strongOrIsolate = new RegExp(
  `(?<rtl>[${leftward}--${weak}])|(?<ltr>[${rightward}--${leftward}])|(?<open>[\\u2066-\\u2068])|\\u2069`,
  'gv',
);

/**
 * The direction of a text by its first strong character, as `dir="auto"` finds it (UAX #9, P2): what stands in isolates
 * is passed over, and 'neutral' is a text with digits and signs alone.
 */
export function directionOf(text: string): 'rtl' | 'ltr' | 'neutral' {
  let depth = 0;
  for (const { groups } of text.matchAll(strongOrIsolate)) {
    if (groups?.open) depth++;
    else if (groups?.rtl) {
      if (depth === 0) return 'rtl';
    } else if (groups?.ltr) {
      if (depth === 0) return 'ltr';
    } else if (depth > 0) depth--;
  }
  return 'neutral';
}

const arabicLetter = /[\p{L}&&\p{Script=Arabic}]/v;
const latinLetter = /[\p{L}&&\p{Script=Latin}]/v;
/** Letters of no script (mathematical ones, modifiers) say nothing. */
const otherLetter = /[\p{L}--[\p{Script=Arabic}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]]/v;

/**
 * The script that the letters of a text are in: 'mixed' when Arabic or Latin stands beside any other script, 'none' when
 * there is neither. Digits, signs and marks do not count.
 */
export function scriptOf(text: string): 'arab' | 'latn' | 'mixed' | 'none' {
  const arabic = arabicLetter.test(text);
  const latin = latinLetter.test(text);
  if (!arabic && !latin) return 'none';
  if ((arabic && latin) || otherLetter.test(text)) return 'mixed';
  return arabic ? 'arab' : 'latn';
}

const localeScripts = new Map<string, string | undefined>();

function scriptOfLocale(locale: string): string | undefined {
  if (!localeScripts.has(locale)) localeScripts.set(locale, new Intl.Locale(locale).maximize().script);
  return localeScripts.get(locale);
}

/**
 * The BCP-47 language to mark a fragment with on a page of `locale` (WCAG 3.1.2): 'en' where it is wholly in Latin
 * letters and the locale's script is another, 'ar' likewise, undefined where nothing is to be marked. Script is all it
 * goes by: French in Latin letters is 'en' too. Throws a RangeError for a locale that is no BCP-47 tag.
 */
export function foreignLanguage(text: string, locale: string): 'en' | 'ar' | undefined {
  const script = scriptOf(text);
  const own = scriptOfLocale(locale);
  if (script === 'latn' && own !== 'Latn') return 'en';
  if (script === 'arab' && own !== 'Arab') return 'ar';
  return undefined;
}
