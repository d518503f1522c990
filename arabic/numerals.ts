/** Which digits an edition prints: 'latn' 0–9 or 'arab' ٠–٩, by their names in BCP 47 (`-u-nu-`). */
export type Digits = 'latn' | 'arab';

const offset = 0x0660 - 0x30;

/** The text with 0–9 as ٠–٩. Nothing else changes, separators neither: no text with addresses or code belongs here. */
export function toArabicDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + offset));
}

/** The text with Arabic ٠–٩ and Persian ۰–۹ as 0–9. Undoes `toArabicDigits` on text that had only 0–9. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String.fromCharCode((digit.charCodeAt(0) & 0xf) + 0x30));
}

const signs = { ',': '٬', '.': '٫', '%': '٪' };

/**
 * A number that is printed already, in the other digits, with the separators and the percent sign that go with them:
 * «1,234.5» and «١٬٢٣٤٫٥» are each other. What is in these digits stays as it is. For numbers alone, never for text.
 */
export function numberInDigits(printed: string, digits: Digits): string {
  let text = digits === 'arab' ? toArabicDigits(printed) : toAsciiDigits(printed);
  for (const [latin, arabic] of Object.entries(signs))
    text = digits === 'arab' ? text.replaceAll(latin, arabic) : text.replaceAll(arabic, latin);
  return text;
}

/**
 * The locale with everything named that engines choose differently: the digits always, British forms for plain English.
 * Throws a RangeError for what is no BCP-47 tag.
 */
export function namedLocale(locale: string, digits: Digits): string {
  return new Intl.Locale(locale === 'en' ? 'en-GB' : locale, { numberingSystem: digits }).toString();
}

export interface NumberOptions {
  /** BCP 47; a country brings its own separators, as in 'ar-TN'. */
  locale: string;
  digits: Digits;
}

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number as an edition prints it: 1,234.5 or ١٬٢٣٤٫٥, up to three decimals. A minus in Arabic carries the mark that
 * holds it before its number. Throws a RangeError for what is no BCP-47 tag.
 */
export function formatNumber(value: number | bigint, { locale, digits }: NumberOptions): string {
  const key = `${locale} ${digits}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(namedLocale(locale, digits));
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}
