/** The month names of a region: يناير in Egypt and the Gulf, كانون الثاني in the Levant and Iraq, جانفي in Tunisia and
 * Algeria, and Morocco's own. */
export type Months = 'egypt' | 'levant' | 'maghreb' | 'morocco';

/** Names as CLDR 48 has them (ar-EG, ar-LB, ar-TN, ar-MA), written out since engines carry different years of CLDR. */
export const arabicMonths: Readonly<Record<Months, readonly string[]>> = {
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant: [
    'كانون الثاني',
    ...'شباط آذار نيسان أيار حزيران تموز آب أيلول'.split(' '),
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  maghreb: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
};

export const englishMonths: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** From Sunday. */
export const arabicWeekdays: readonly string[] = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(
  ' ',
);
export const englishWeekdays: readonly string[] =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const arabicHijriMonths: readonly string[] = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
];
export const englishHijriMonths: readonly string[] = [
  'Muharram',
  'Safar',
  'Rabiʻ I',
  'Rabiʻ II',
  'Jumada I',
  'Jumada II',
  'Rajab',
  'Shaʻban',
  'Ramadan',
  'Shawwal',
  'Dhuʻl-Qiʻdah',
  'Dhuʻl-Hijjah',
];
