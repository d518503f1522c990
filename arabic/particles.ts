/**
 * Words that lean on what follows them and look stranded at the end of a cut text: prepositions, conjunctions, negations,
 * relatives and demonstratives, and in English articles too. Also in their commonest misspelling without hamza, but
 * never «علي», which is a name.
 */
const arabic =
  'من إلى الى الي عن على في حتى منذ مذ مع لدى عند بين خلال ضد حول نحو دون بدون عبر قبل بعد تحت فوق أمام وراء ضمن حسب وفق بسبب ' +
  'بشأن لأجل ب ل ك و ف س ثم أو او أم ام بل لكن لكنّ أن ان إن كأن ليت لعل لأن لان بأن بان كي لكي لو لولا إذا اذا إذ اذ كما مثل ' +
  'حيث بينما عندما لما كلما لم لن لا ما ليس هل قد سوف يا أيها إلا الا غير سوى الذي التي الذين اللذان اللتان اللواتي هذا هذه ' +
  'ذلك تلك هؤلاء أولئك كل بعض أي';
const english =
  'a an the of in on at to for from by with and or but nor as if than that this these those into over under about after ' +
  'before between against during through without within its his her their our your my no not is are was were be who which';

const particles = new Set(`${arabic} ${english}`.split(' '));
const marks = /[\u064B-\u065F\u0670\u0640]/g;
/** «و» and «ف» are written onto the particle they join: «وفي», «فإن». */
const joined = /^[وف](?=\p{L}{2})/u;

/** Whether a word, with or without vowel marks, is a particle that wants the next word. */
export function isParticle(word: string): boolean {
  const bare = word.replace(marks, '').toLowerCase();
  return particles.has(bare) || particles.has(bare.replace(joined, ''));
}
