import { fold } from './fold.ts';

/**
 * Words that hold sentences together and tell nothing of what they are about: prepositions with their pronouns, particles,
 * pronouns, relatives, demonstratives, questions and the verb to be. Never a word that is also a name or a noun of the
 * news, such as عام, يوم or وسط.
 */
const arabic = `
من إلى عن على في حتى منذ مذ مع لدى عند بين خلال حول نحو دون بدون عبر قبل بعد تحت فوق أمام وراء ضمن حسب وفق ضد بسبب بشأن سوى غير
منه منها منهم عنه عنها عنهم عليه عليها عليهم فيه فيها فيهم إليه إليها إليهم به بها بهم له لها لهم لنا لك لي معه معها معهم بينهم بينها لديه لديها لديهم
أو أم ثم بل لكن أن إن كأن لأن بأن كي لكي لو لولا إذا إذ كما مثل حيث بينما عندما لما كلما حينما بعدما قبلما فيما مما عما ربما إما أما
لم لن لا ما ليس ليست ليسوا هل قد لقد سوف يا أيها أيتها إلا
الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي هذا هذه هذان هذين هاتان هاتين ذلك تلك هؤلاء أولئك هناك هنا هنالك
هو هي هم هما هن أنا نحن أنت أنتم إنه إنها إنهم أنه أنها أنهم أنهما لأنه لأنها لأنهم بأنه بأنها بأنهم لكنه لكنها لكنهم كأنه كأنها
كل بعض أي أية ذات ذو ذا كذلك أيضا
كان كانت كانوا يكون تكون يكونوا كنت كنا
ماذا لماذا بماذا متى أين كيف كم لمن ماهو ماهي
وهو وهي وهم وما ومن وفي وعن وعلى وإلى وأن وإن ولا ولم ولن وقد وكان وكانت وكل ومع وبين وبعد وقبل وخلال وذلك وهذا وهذه والتي والذي والذين وأنه وأنها وله ولها فإن فقد فهو فهي بما كما
`;

const english = `
a an the of in on at to for from by with and or but nor as if than that this these those into over under about after before between against
during through without within it its he him his she her they them their we our you your i my me is are was were be been being am do does did
has have had will would can could may might must shall should not no so too very what which who whom whose when where why how there here
`;

const words: ReadonlySet<string> = new Set(fold(arabic + english).split(/\s+/));

/** Whether a folded word is one that alone says nothing. */
export function isStopWord(word: string): boolean {
  return words.has(word);
}
