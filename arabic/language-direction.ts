const leftward = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction in which a language is written, by its script where the tag names none. */
export function languageDirection(tag: string): 'rtl' | 'ltr' {
  const { script } = new Intl.Locale(tag).maximize();
  return script && leftward.has(script) ? 'rtl' : 'ltr';
}
