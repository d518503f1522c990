import fc from 'fast-check';

const words = fc.constantFrom(
  ...[
    'الحكومة',
    'قال',
    'الوزير',
    'مُحَمَّد',
    'محمَّد',
    'و',
    'و ',
    'لـ',
    'الحكـــومة',
    'هـ',
    'في',
    'د.',
    'أ.',
    'کتابی',
    'علی',
  ],
  ...['ﺍﻟﺴﻼﻡ', 'ﷲ', 'ﷺ', 'ﹰ', 'أ\u0654', 'ا\u0653', 'ـ', 'ـٰ', 'ئ', 'است', 'ے'],
  ...['Apple', 'The Godfather', "don't", 'é', 'e\u0301', 'COVID-19', 'n', '한', '👨‍👩‍👧‍👦', '🚨'],
  ...['5', '٥٠', '12.5%', '1,250', '٣٫٥', '7:30', '3-2', '3 - 2', '2026-11-23', '−5', '٢٠٢٦'],
);
/** What may not change by one byte. */
export const kept = [
  ...['https://a.com/?q=1,2', 'https://news.example/خبر?id=7;8', 'www.a.com/x_y', 'a@b.co', 'بريد@مثال.com'],
  ...[
    '@bbc_arabic',
    '#نخلة_تتكلم',
    '#وسمـــ',
    'تقرير,1.pdf',
    'report_v2,final.docx',
    '1,250.75',
    '7:30',
    '3 - 2',
    '2026/11/23',
  ],
];
const marks = fc.constantFrom(
  ...[
    ',',
    ';',
    '?',
    '،',
    '؛',
    '؟',
    '!',
    '.',
    ':',
    '...',
    '…',
    '..',
    '-',
    '--',
    '–',
    '%',
    '٪',
    '"',
    '“',
    '”',
    "'",
    '’',
  ],
  ...['«', '»', '(', ')', '[', ']', '<<', '>>', '\u2068', '\u2069', '\u200F', '\u200B', '\uFD3F', '\uFD3E'],
);
const gaps = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ', '\u00A0', '\n', '\t', '\u200C');

/** Texts as editors paste them: words of two scripts, figures, addresses, marks on either side of their spaces. */
export const pasted = fc
  .array(
    fc.oneof(
      { arbitrary: words, weight: 4 },
      fc.constantFrom(...kept),
      { arbitrary: marks, weight: 3 },
      { arbitrary: gaps, weight: 4 },
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));

/** Without what is kept in the form it came in. */
export const wordsOnly = fc
  .array(fc.oneof(words, fc.constantFrom(' ', '، ', '(', ')')), { maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => !/[A-Za-z\d]\p{M}/u.test(text));

/** Texts as pasted, and now and then any string at all. */
export const anyText = fc.oneof(
  { arbitrary: pasted, weight: 9 },
  fc.string({ unit: 'binary', maxLength: 20 }),
);
