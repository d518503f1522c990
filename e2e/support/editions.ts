import ar from '#messages/ar.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };

export const editions = [
  { id: 'ar', prefix: '', lang: 'ar', dir: 'rtl', other: 'en', words: ar },
  { id: 'en', prefix: '/en', lang: 'en-GB', dir: 'ltr', other: 'ar', words: en },
] as const;

export type Edition = (typeof editions)[number];

export const [arabic] = editions;
