/** Which particles may be written onto a word before it is looked up. */
export type Takes =
  /** None: with one, the word could be another that is right («واو», «لامس», «وفى»). */
  | 'nothing'
  /** و and ف. */
  | 'conjunctions'
  /** و, and the article with whatever stands before it; ف would make «فاخر» and «فاول». */
  | 'article'
  /** Only with the article: without it the ending could be a pronoun («مدينه» may be «his debtor»). */
  | 'article-always'
  /** All of them: the letter that is wrong is wrong everywhere. */
  | 'anything';

export interface Confusions {
  /** Why the first spelling is no Arabic word in news prose. */
  reason: string;
  takes: Takes;
  /** What may be added to the end. */
  endings?: readonly string[];
  pairs: readonly Pair[];
}

type Pair = readonly [wrong: string, right: string];

/** «wrong right, wrong right». */
const pairs = (list: string): Pair[] => list.split(/,\s*/).map((pair) => pair.split(' ') as [string, string]);
const each = (words: string, spoil: (word: string) => string): Pair[] =>
  words.split(' ').map((word) => [spoil(word), word]);
const withHamza = (words: string) => each(words, (word) => `إ${word.slice(1)}`);
const withYeh = (words: string) => each(words, (word) => `${word.slice(0, -1)}ى`);
const withHeh = (words: string) => each(words, (word) => `${word.slice(0, -1)}ه`);
const bare = (words: string) => each(words, (word) => word.replace(/^[أإآ]/, 'ا'));
const withAlef = (words: string): Pair[] =>
  words.split(' ').flatMap((word): Pair[] => [
    [`${word}ا`, `${word}ً`],
    [`${word}اً`, `${word}ً`],
  ]);

/**
 * Spellings that are almost always errors in news prose, each with its right form. What could be a word of its own is not
 * here: «علي» is a name, «مسئول» and «مائة» are other schools, «إنتاج» and «إنشاء» have their hamza by right.
 */
export const confusions: readonly Confusions[] = [
  {
    reason: 'آ is one letter for hamza and alef; «أخر» for «آخر», unless a vowel mark says أُخر or أخّر',
    takes: 'article',
    pairs: pairs(
      'أخر آخر, اخر آخر, الأن الآن, الان الآن, أراء آراء, قرأن قرآن, منشأت منشآت, مكافأت مكافآت, مفاجأت مفاجآت',
    ),
  },
  {
    reason: 'the verbal nouns of forms VII to X, and «اسم», «ابن» and their like, begin with a joining alef',
    takes: 'anything',
    endings: ['', 'ه', 'ها', 'هم', 'نا', 'ات', 'ي', 'ية', 'اً', 'ا', 'ين', 'ون'],
    pairs: withHamza(
      'استقبال استخدام استمرار استثمار استقلال استعداد استئناف استهداف استغلال استيراد استنكار استطلاع ' +
        'استهلاك استقرار استشهاد استفسار اجتماع انتخاب اقتصاد اتفاق احتجاج ارتفاع انخفاض انفجار اعتقال احتلال ' +
        'اختيار اكتشاف انسحاب اتصال اتحاد افتتاح اختتام اعتماد احتفال اهتمام اعتراف انقلاب انتقال انتشار انتصار ' +
        'انتظار انتقاد انتهاك اقتراح اقتراع ارتباط اشتباك اشتراك احتمال احترام احتياط احتياج اختبار اختطاف اختلاف اختراق ' +
        'اضطراب اعتبار اعتقاد اعتذار اعتصام اغتيال افتراض التزام انضمام انعقاد انعكاس انهيار انفصال انطلاق انكماش امتحان ' +
        'امتناع امتلاك امتياز ابتكار اتهام اتجاه اجتياح احتراق احتكار ارتكاب اسم',
    ),
  },
  {
    reason: 'the same, for words in ء, which takes no alef of tanwin',
    takes: 'anything',
    endings: ['', 'ه', 'ها', 'هم', 'ات', 'ي', 'ية'],
    pairs: withHamza('استفتاء استيلاء استثناء اعتداء انتهاء ابتداء اختفاء'),
  },
  {
    reason: 'the same, for words in ة and for nouns that take no ending of those',
    takes: 'anything',
    pairs: withHamza(
      'استقالة استشارة استعادة استجابة استفادة انتفاضة ابن ابنة امرأة اثنان اتفاقية استخبارات',
    ),
  },
  {
    reason: 'the past of forms VII to X begins with a joining alef',
    takes: 'conjunctions',
    endings: ['', 'ت', 'وا', 'ه', 'ها', 'هم'],
    pairs: withHamza(
      'استقبل استخدم استمر اجتمع انتخب اتفق ارتفع انخفض اعتقل اعتبر انسحب اتصل اختار اكتشف احتل استطاع استشهد انطلق اتهم انضم ' +
        'استهدف استعاد افتتح اختتم اعترف انتقد انتقل انتشر استقال اقترح اتخذ احتج انتهى',
    ),
  },
  {
    reason: 'hamza belongs to these particles and pronouns',
    takes: 'conjunctions',
    pairs: bare('إذا أيضاً أيضا أنها أنهم إنما أمس').concat(
      pairs('لانه لأنه, لانها لأنها, لانهم لأنهم, باسره بأسره'),
    ),
  },
  {
    reason: 'hamza belongs to these particles, which with a particle before them may be another word',
    takes: 'nothing',
    pairs: bare('إلى أو أن أي').concat(pairs('لان لأن')),
  },
  {
    reason: 'these nouns and names begin with a cutting hamza',
    takes: 'article',
    pairs: bare(
      'أول أكثر أسبوع إسرائيل إسرائيلي إسرائيلية إيران إيراني إيرانية أمريكا أمريكي أمريكية أميركا أميركي أميركية أوروبا أوروبي أوروبية ' +
        'إرهاب إرهابي إرهابية إنسان إنسانية إسلام إسلامي إسلامية إدارة إجراءات أخرى أعضاء إطلاق أفريقيا أبوظبي أزمة أطفال أسعار',
    ),
  },
  {
    reason: 'these verbs of form IV and verbs in hamza begin with a cutting hamza',
    takes: 'conjunctions',
    endings: ['', 'ت', 'وا'],
    pairs: bare('أعلن أكد أضاف أشار أوضح أعرب أصدر أدان'),
  },
  {
    reason: 'ى is read as alef: these end in ي',
    takes: 'anything',
    pairs: withYeh('التي الذي').concat(pairs('اللذي الذي, اللذى الذي, اللتي التي, اللتى التي')),
  },
  {
    reason: 'ى is read as alef: this ends in ي, and «وفى» is a verb',
    takes: 'nothing',
    pairs: withYeh('في'),
  },
  { reason: 'this ends in ى', takes: 'conjunctions', pairs: pairs('حتي حتى') },
  {
    reason: 'the ending of a feminine noun is ة',
    takes: 'article-always',
    pairs: withHeh(
      'حكومة مدينة قاهرة سعودية متحدة دولة عاصمة وزارة شركة منطقة جمهورية سياسة عربية دولية جامعة صحيفة جلسة قضية حملة مباراة ' +
        'بطولة جزيرة ثورة معارضة محكمة شرطة سلطة لجنة خارجية داخلية مالية صحة سنة لغة مرأة',
    ),
  },
  { reason: 'the name of the city ends in ة', takes: 'conjunctions', pairs: withHeh('غزة') },
  {
    reason: 'what ends in a pronoun, or in the letter ه of its root, has no ة',
    takes: 'anything',
    pairs: pairs('هذة هذه, مياة مياه, اتجاة اتجاه, انتباة انتباه, وجوة وجوه, اللة الله'),
  },
  {
    reason: 'the same; «وفية» is a word of its own',
    takes: 'nothing',
    pairs: pairs('فية فيه, تجاة تجاه'),
  },
  {
    reason: 'the alef of these is heard and not written',
    takes: 'conjunctions',
    endings: ['', 'ه', 'ها', 'هم'],
    pairs: pairs('لاكن لكن'),
  },
  {
    reason: 'the alef of these is heard and not written',
    takes: 'anything',
    pairs: pairs('هاذا هذا, هاذه هذه, ذالك ذلك, هاؤلاء هؤلاء, اولائك أولئك, أولائك أولئك'),
  },
  {
    reason: 'after alef and hamza the tanwin needs no alef',
    takes: 'conjunctions',
    pairs: withAlef(
      'مساء بناء لقاء نداء ابتداء انتهاء هواء غذاء دواء جزاء وفاء اعتداء استثناء قضاء شتاء عشاء غداء سواء اكتفاء',
    ),
  },
  {
    reason: 'ض and ظ are two letters',
    takes: 'anything',
    pairs: pairs(
      'ظابط ضابط, ظباط ضباط, ضروف ظروف, وضيفة وظيفة, وضائف وظائف, موضف موظف, موضفين موظفين, نضام نظام, محافضة محافظة, ' +
        'محافض محافظ, حظور حضور, ظغط ضغط, ظغوط ضغوط, ظرورة ضرورة, إظافة إضافة, انتضار انتظار, ظرائب ضرائب',
    ),
  },
  { reason: 'hamza after a long vowel stands by itself', takes: 'anything', pairs: pairs('شيئ شيء') },
];
