/**
 * Words as people type them on a Latin keyboard, in English, French and chat spellings, and what they mean; an article
 * before the meaning does not count. Every second pair was never looked at while costs were chosen.
 */
export const romanisedCases: readonly (readonly [latin: string, arabic: string])[] = `
falastin فلسطين
palestine فلسطين
ghaza غزة
gaza غزة
libnan لبنان
liban لبنان
sourya سوريا
syria سوريا
el 3iraq العراق
iraq العراق
irak العراق
masr مصر
al maghrib المغرب
el maghreb المغرب
libya ليبيا
lybia ليبيا
toonis تونس
alsa3oudiya السعودية
saudia السعودية
el imarat الإمارات
emarat الإمارات
2atar قطر
qatar قطر
el kuwayt الكويت
al bahrain البحرين
bahrein البحرين
3oman عمان
yemen اليمن
el yaman اليمن
soudan السودان
sudan السودان
mauritania موريتانيا
al urdun الأردن
ordon الأردن
turkiya تركيا
iran إيران
rousya روسيا
russia روسيا
fransa فرنسا
almania ألمانيا
italya إيطاليا
britania بريطانيا
esbanya إسبانيا
amreeka أمريكا
paris باريس
dimashq دمشق
7alab حلب
halab حلب
bayrout بيروت
beirut بيروت
baghdad بغداد
ba3'dad بغداد
al mosul الموصل
mawsil الموصل
al qahira القاهرة
el 2ahera القاهرة
iskandariya الإسكندرية
trablous طرابلس
banghazi بنغازي
ar-riyad الرياض
er riadh الرياض
dubai دبي
dubay دبي
el quds القدس
al-quds القدس
san3a2 صنعاء
sanaa صنعاء
ramallah رام الله
sousse سوسة
sousa سوسة
qayrawan القيروان
kairouan القيروان
nabeul نابل
gafsa قفصة
9afsa قفصة
ra2ees رئيس
rais رئيس
wazeer وزير
ouazir وزير
7okoma حكومة
hukuma حكومة
el hokouma الحكومة
majlis مجلس
majles مجلس
nouwab نواب
dustour دستور
ad-dustur الدستور
intikhabat انتخابات
entekhabat انتخابات
siyasa سياسة
syasa سياسة
iktisad اقتصاد
eqtesad اقتصاد
as-siyaha السياحة
siya7a سياحة
ta3lim تعليم
taaleem تعليم
thaqafa ثقافة
sa9afa ثقافة
9i77a صحة
si7a صحة
moustachfa مستشفى
mostashfa مستشفى
madrasa مدرسة
medrasa مدرسة
tarbiya تربية
shorta شرطة
al-shurta الشرطة
ash-shams الشمس
ash-sharq الشرق
charq الشرق
gharb الغرب
3'arb الغرب
shimal شمال
janoub جنوب
jaysh جيش
al jeich الجيش
7arb حرب
harb حرب
salam سلام
irhab إرهاب
erhab إرهاب
akhbar أخبار
a5bar أخبار
5abar خبر
3ajel عاجل
riyadha رياضة
kora كرة
koura كرة
mountakhab منتخب
montaxab منتخب
batoula بطولة
butula بطولة
la3ib لاعب
ma7kama محكمة
mahkama محكمة
9ouloub قلوب
9adhia قضية
qadiya قضية
mohammad محمد
muhammed محمد
ahmad أحمد
a7mad أحمد
yusuf يوسف
youssef يوسف
3ali علي
ali علي
khaled خالد
5aled خالد
hassan حسن
7assan حسن
trump ترامب
trumb ترامب
poutine بوتين
putin بوتين
macron ماكرون
facebook فيسبوك
bank بنك
film فيلم
mihrajan مهرجان
mahrajen مهرجان
ramadhan رمضان
ramadan رمضان
3id عيد
7ajj حج
matar مطر
mataar مطار
tayara طائرة
tai2ira طائرة
sayyara سيارة
sayara سيارة
ta9s طقس
taqs طقس
filaha فلاحة
fila7a فلاحة
wizara وزارة
wezara وزارة
`
  .trim()
  .split('\n')
  .map((line) => {
    const [, latin = '', arabic = ''] = /^([^\u0600-\u06ff]+) (.+)$/.exec(line) ?? [];
    return [latin, arabic] as const;
  });

/** Common English words, none of them a name or a word that Arabic news borrows. */
export const englishWords: readonly string[] = (
  'government people water world market health school police minister election parliament court weather story house ' +
  'money year week morning night woman child family student teacher doctor nurse hospital street road bridge river ' +
  'mountain forest summer winter spring autumn price trade growth budget energy power light science research history ' +
  'culture music painting theatre travel airport train ticket station kitchen bread cheese butter apple orange garden ' +
  'flower animal horse bird window door table chair paper pencil letter number question answer problem change ' +
  'development security defence peace agreement meeting statement report opinion company business worker union strike ' +
  'fire flood earthquake rescue accident driver victory match player goal'
).split(' ');
