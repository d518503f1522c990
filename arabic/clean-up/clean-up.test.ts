import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedCases } from '../shared-cases.testing.ts';
import { cleanUp, cleanUpEdits } from './clean-up.ts';
import { applyEdits } from './edits.ts';
import { anyText, kept, pasted, wordsOnly } from './texts.testing.ts';

const changes: [string, string, string][] = [
  ['a comma of the other script', 'وصل الوفد ,ثم غادر', 'وصل الوفد، ثم غادر'],
  ['a comma without space', 'بغداد,البصرة', 'بغداد، البصرة'],
  ['a comma after a bracket', 'الوزير (السابق), ونائبه', 'الوزير (السابق)، ونائبه'],
  ['a comma after Latin and before Arabic', 'شركة Apple, التي أعلنت', 'شركة Apple، التي أعلنت'],
  ['a comma after a year', 'في عام 2020, قال الوزير', 'في عام 2020، قال الوزير'],
  ['a comma after a quoted title', 'فيلم "The Godfather", ثم غيره', 'فيلم "The Godfather"، ثم غيره'],
  ['a semicolon', 'تأخر القطار ;فغضب الركاب', 'تأخر القطار؛ فغضب الركاب'],
  ['a question in quotation marks', 'سأله: "أين كنت?"', 'سأله: «أين كنت؟»'],
  ['marks said twice', 'ماذا حدث ؟؟ لا ندري !!!', 'ماذا حدث؟ لا ندري!'],
  ['commas said twice', 'أولاً ،، ثانياً', 'أولاً، ثانياً'],
  ['a question that exclaims', 'ماذا?!', 'ماذا؟!'],
  ['an Arabic comma typed after Latin', 'بين Paris ،وبيروت', 'بين Paris، وبيروت'],
  ['a colon apart', 'قال :نعم', 'قال: نعم'],
  ['a colon before a quotation', 'وأضاف :«سنعود»', 'وأضاف: «سنعود»'],
  ['a full stop apart', 'انتهى الاجتماع .', 'انتهى الاجتماع.'],
  ['a full stop without space', 'انتهى الاجتماع.وقال الوزير', 'انتهى الاجتماع. وقال الوزير'],
  ['dots', 'صمت قليلاً ..... ثم قال', 'صمت قليلاً… ثم قال'],
  ['dots without space', 'صمت...ثم قال', 'صمت… ثم قال'],
  ['more dots than three', 'انتظر…..', 'انتظر…'],
  ['percent beside Arabic digits', 'بنسبة ٣٫٥ % هذا العام', 'بنسبة ٣٫٥ ٪ هذا العام'],
  ['curled quotation marks', 'وصفها بأنها “كبيرة” جداً', 'وصفها بأنها «كبيرة» جداً'],
  ['quotation marks the wrong way round', 'وصفها ”كبيرة“ أمس', 'وصفها «كبيرة» أمس'],
  ['spaces inside quotation marks', 'قال " لا نقبل " ثم خرج', 'قال «لا نقبل» ثم خرج'],
  ['guillemets typed as angles', 'قال <<لا نقبل>> ثم خرج', 'قال «لا نقبل» ثم خرج'],
  ['guillemets typed as they looked', 'قال »لا نقبل« ثم خرج', 'قال «لا نقبل» ثم خرج'],
  ['a quotation after a particle', 'نقلت عن"رويترز" قولها', 'نقلت عن"رويترز" قولها'],
  ['a quotation that leans on ل', 'تابع ل"رويترز" أمس', 'تابع ل«رويترز» أمس'],
  ['guillemets glued to words', 'قال«نعم»ثم خرج', 'قال «نعم» ثم خرج'],
  ['spaces inside guillemets', 'صحيفة « الواحة » أمس', 'صحيفة «الواحة» أمس'],
  ['a word glued to a bracket', 'قال (رويترز)إن الوفد', 'قال (رويترز) إن الوفد'],
  ['square brackets', '[ توضيح ] من المحرر', '[توضيح] من المحرر'],
  ['waw at the beginning', 'و قال الوزير', 'وقال الوزير'],
  ['waw before a quotation', 'الرئيس و «الحكومة»', 'الرئيس و«الحكومة»'],
  ['waw with a vowel on its word', 'أحمد و مُحمد', 'أحمد ومُحمد'],
  ['a dash', 'وصل الوفد -وفق المصدر', 'وصل الوفد -وفق المصدر'],
  ['a hyphen between words', 'بيروت - خاص', 'بيروت – خاص'],
  ['two hyphens', 'بيروت -- خاص', 'بيروت – خاص'],
  ['tatweel for a dash', 'لندن ـ الواحة', 'لندن – الواحة'],
  ['a hyphen after Latin', 'RT - وكالات', 'RT – وكالات'],
  ['tatweel inside a word with marks', 'مُحـــَمّد', 'مُحـــَمّد'],
  ['tatweel at the end of a word', 'عاجلــــ الآن', 'عاجل الآن'],
  ['tatweel said twice before a name', 'قال لــ«الواحة»', 'قال لـ«الواحة»'],
  ['Persian letters', 'الکتاب الذی قرأته', 'الكتاب الذي قرأته'],
  ['alef typed as Persian yeh', 'وصل إلی القاهرة حتی الآن', 'وصل إلى القاهرة حتى الآن'],
  ['Urdu heh', 'ھذا', 'هذا'],
  ['ligatures and marks by themselves', 'ﷲ ﻣﺤﻤﺪ ﺷﻜﺮﺍ\uFE70', 'الله محمد شكراً'],
  ['what has no width', 'الحك\u200Bومة\uFEFF', 'الحكومة'],
  ['decomposed letters', 'ا\u0653خر', 'آخر'],
  ['doubled spaces of two kinds', 'عدد \u00A0السكان', 'عدد\u00A0السكان'],
  ['a title before a name', 'قال د. أحمد', 'قال د.\u00A0أحمد'],
  ['a title glued to its name', 'مع أ.د.سلمى', 'مع أ.د.\u00A0سلمى'],
];

const untouched: string[] = [
  'قالت إن «الاتفاق» نهائي، ثم غادرت.',
  'النص لـ«الواحة» والصورة لـ Reuters',
  'الـ20 الكبار والـ«بريكست»',
  'عام 1447 هـ',
  'الرحمـٰن',
  'ـها ضمير',
  'وكالة أ.ف.ب وسنة 300 ق.م.',
  'أ و ب',
  'الفقرة و من المادة 5',
  'جورج و. بوش',
  'كتاب(ات)',
  'النتيجة 3 - 2 وبفارق 12,5',
  'من 10 - 15 عاماً',
  '1 - أعلنت الحكومة',
  '- أعلنت الحكومة',
  'شاشة 55" وأخرى 65"',
  'قال "لا نقبل ثم خرج',
  'قال «وصفه بأنه "كبير" جداً» ومضى',
  'إطار .NET وملف تقرير_نهائي,2.pdf',
  'سأله: "What, then?" فسكت',
  'مدن: Paris, London; Rome',
  'شكراً :) وإلى اللقاء',
  'سعره 10 د. كويتية',
  'نعم.. ربما',
  'ﷺ و﴿ بسم الله ﴾',
  'من 1...5',
  'سطر أول\nسطر ثان',
  'ایران کشوری است که در آسیا قرار دارد, و',
  'یہ ایک خبر ہے۔',
  'He said: "no" - and left; "why ?"',
  'The word الآن, said in Cairo, means “now”?',
  'Il a dit : « non » !',
];

describe('cleanUp', () => {
  it.each(changes)('%s', (_, text, clean) => {
    expect(cleanUp(text)).toBe(clean);
    expect(cleanUp(clean)).toBe(clean);
  });

  it.each(untouched)('leaves %j', (text) => {
    expect(cleanUp(text)).toBe(text);
    expect(cleanUpEdits(text)).toEqual([]);
  });

  it.each([
    ['Two  spaces , and a stop .', 'Two spaces, and a stop.'],
    ['Wait...', 'Wait…'],
    ['The word الحكـــومة, said twice', 'The word الحكومة, said twice'],
  ])('in English: %s', (text, clean) => {
    expect(cleanUp(text, { locale: 'en' })).toBe(clean);
  });

  it('asks the edition where a paragraph is in two scripts', () => {
    const text = 'دابا, هلق are what one hears in Rabat and Beirut';
    expect(cleanUp(text, { locale: 'en' })).toBe(text);
    expect(cleanUp(text, { locale: 'ar' })).toBe(text.replace(',', '،'));
  });

  it('leaves what it is told to keep', () => {
    const text = 'اكتب a ,b ثم  اخرج ,الآن';
    const from = text.indexOf('ثم');
    expect(cleanUp(text, { keep: [{ from, to: from + 'ثم  اخرج'.length }] })).toBe(
      'اكتب a ,b ثم  اخرج، الآن',
    );
  });

  it('pairs no quotation mark with one that is kept', () => {
    const text = 'اكتب "نعم x" ثم قال "لا" هنا';
    const from = text.indexOf('x');
    expect(cleanUp(text, { keep: [{ from, to: from + 2 }] })).toBe(text);
  });

  it('keeps vowel marks in the order of NFC, with shadda last', () => {
    expect(cleanUp('شَدّة مُحَمَّد')).toBe('شَدّة مُحَمَّد'.normalize('NFC'));
    expect([...cleanUp('م\u0651\u064E')]).toEqual(['م', '\u064E', '\u0651']);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('ar', 'en'), (text, locale) => {
        const clean = cleanUp(text, { locale });
        expect(cleanUp(clean, { locale })).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps addresses, names and figures byte for byte', () => {
    fc.assert(
      fc.property(pasted, fc.constantFrom(...kept), pasted, (before, token, after) => {
        expect(cleanUp(`${before} ${token} ${after}`)).toContain(token);
      }),
      { numRuns: 1000 },
    );
  });

  it('composes (NFC)', () => {
    fc.assert(fc.property(wordsOnly, (text) => cleanUp(text) === cleanUp(text).normalize('NFC')));
  });

  it('takes no longer for a long text than for its parts', () => {
    const started = performance.now();
    for (const part of ['a', 'ا', 'ا.', 'a.', '1,', 'اـ', '(', ' ', '"']) cleanUp(part.repeat(20_000));
    // A pattern that begins anew at every letter of a word takes seconds for one of them.
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('cleanUpEdits', () => {
  it('makes of a text what cleanUp makes of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(applyEdits(text, cleanUpEdits(text))).toBe(cleanUp(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is in order, apart, and takes away nothing that it puts back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = -1;
        for (const { from, to, insert } of cleanUpEdits(text)) {
          expect(from).toBeGreaterThan(at);
          expect(to).toBeGreaterThanOrEqual(from);
          const gone = text.slice(from, to);
          expect(gone).not.toBe(insert);
          if (gone && insert) {
            expect(gone[0]).not.toBe(insert[0]);
            expect(gone.at(-1)).not.toBe(insert.at(-1));
          }
          at = to;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('changes no more than it must', () => {
    expect(cleanUpEdits('قال الرئيس ,إن الوضع  جيد')).toEqual([
      { from: 10, to: 12, insert: '، ' },
      { from: 21, to: 22, insert: '' },
    ]);
  });
});

const cases = sharedCases('autocorrect.json');
describe.skipIf(!cases)('shared clean-up', () => {
  it.each(JSON.parse(cases ?? '{"cases":[]}').cases as { input: string; output: string }[])(
    '$input',
    ({ input, output }) => {
      expect(cleanUp(input)).toBe(output);
      expect(cleanUp(output)).toBe(output);
    },
  );
});
