import { brokenPlurals } from './broken-plurals.ts';

/** How many documents hold a word, asked by the word's bare form; 0 for a word that none holds. */
export type Attested = (bareWord: string) => number;

/** A folded word without hamzas on their own or on و and ي: the form that stems and their evidence are spelt in. */
export function bareForm(word: string): string {
  return /[ءؤئ]/.test(word) ? word.replace(/[ءؤئ]/g, '') : word;
}

const arabicWord = /^[\u0627-\u064a]+$/;
const article = 'ال';
const withArticle = ['وبال', 'وكال', 'وفال', 'فبال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'لل'];
const leaning = ['وب', 'ول', 'وك', 'فب', 'فل', 'وس', 'و', 'ف', 'ب', 'ل', 'ك', 'س'];
const possessives = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا'];
/** Suffixes stand in this many layers at most: «مسؤوليتهما». */
const layers = 4;

/** How much of a word's evidence what remains of it must have, for what was taken off to have been an ending. */
const enough = {
  and: 0.2,
  particle: 1,
  radical: 0.05,
  plural: 0.2,
  dual: 0.15,
  past: 0.3,
  nisba: 0.02,
  alef: 0.1,
};

const singulars = new Map(
  [...brokenPlurals].map(([plural, singular]) => [bareForm(plural), bareForm(singular)]),
);

/**
 * The stem of a word: what it shares with its other forms. Not a dictionary form, only the same for all of them.
 *
 * Arabic writes its particles, article and pronouns onto the word, and with the same letters that words themselves begin
 * and end with: «وقال» is «and he said» but «وزير» a minister. Which it is shows in what else the newsroom has written:
 * whether the rest stands by itself, and whether the article ever stands before the letter in question («الوزير», never
 * «الوقال»). Without evidence little is taken off. The rules begin with those of light stemmers (Larkey's light10).
 *
 * @param word folded
 * @param attested the evidence, from the index's own vocabulary
 */
export function stem(word: string, attested: Attested): string {
  const bare = bareForm(word);
  if (!arabicWord.test(bare)) return word;
  const evidence = new Evidence(attested);
  return withoutSuffixes(withoutPrefix(bare, evidence), evidence);
}

class Evidence {
  readonly of: Attested;

  constructor(of: Attested) {
    this.of = of;
  }

  /** With or without the article. */
  either(word: string): number {
    return this.of(word) + this.of(article + word);
  }

  /** Of the word behind an article, however the article is written: what it then begins with is its own. */
  behindArticle(word: string): number {
    return this.of(article + word) + this.of(`بال${word}`) + this.of(`وال${word}`) + this.of(`لل${word}`);
  }
}

function withoutPrefix(word: string, evidence: Evidence): string {
  if (word.startsWith(article) && word.length >= 4) {
    const rest = word.slice(2);
    // «لألمانيا» and «الإلكترونية» show that the alef and lam of these words are their own.
    const own = evidence.of(`ل${word}`) + evidence.of(article + word);
    return own > evidence.of(rest) + evidence.of(`لل${rest}`) ? word : rest;
  }
  const compound = withArticle.find((one) => word.startsWith(one) && word.length - one.length >= 2);
  if (compound !== undefined) {
    const rest = word.slice(compound.length);
    const known = evidence.either(rest) + evidence.of(`لل${rest}`);
    const own = evidence.of(article + word);
    const taken = rest.length === 2 ? known > evidence.of(word) : own === 0 || (known > 0 && own <= known);
    if (taken) return rest;
  }
  return withoutParticle(word, evidence);
}

function withoutParticle(word: string, evidence: Evidence): string {
  const seen = evidence.of(word);
  for (const particle of leaning) {
    const rest = word.slice(particle.length);
    if (!word.startsWith(particle) || rest.length < 3) continue;
    // س is the future, and stands before the prefix of a verb alone.
    if (particle.endsWith('س') && !/^[يتنا]/.test(rest)) continue;
    const remains = evidence.either(rest);
    const share = particle.startsWith('و') ? enough.and : enough.particle;
    const isRadical = evidence.behindArticle(word) > enough.radical * seen;
    if (remains >= Math.max(1, share * seen) && !isRadical) return rest;
  }
  return word;
}

function withoutSuffixes(word: string, evidence: Evidence): string {
  let at = word;
  let mayBePlural = true;
  for (let layer = 0; layer < layers; layer++) {
    const singular = mayBePlural ? singulars.get(at) : undefined;
    if (singular !== undefined) {
      if (singulars.get(singular) === singular) return singular;
      mayBePlural = false;
    }
    const next = singular ?? withoutSuffix(at, evidence);
    if (next === at) break;
    at = next;
  }
  return withoutLastVowel(at, evidence);
}

function withoutSuffix(word: string, evidence: Evidence): string {
  return (
    withoutPossessive(word, evidence) ??
    withoutFeminine(word, evidence) ??
    withoutTa(word, evidence) ??
    withoutNumber(word, evidence) ??
    word
  );
}

function withoutPossessive(word: string, evidence: Evidence): string | undefined {
  for (const pronoun of possessives) {
    const base = word.slice(0, -pronoun.length);
    if (!word.endsWith(pronoun) || base.length < 3) continue;
    if (evidence.either(base) > 0 || singulars.has(base)) return base;
    // Before a pronoun ه of the feminine becomes ت, and a final ى an alef: حكومتها, مستواها.
    if (base.endsWith('ت') && evidence.either(`${base.slice(0, -1)}ه`) > 0) return base;
    const maqsura = `${base.slice(0, -1)}ي`;
    if (base.endsWith('ا') && evidence.either(maqsura) > 0) return maqsura;
  }
  return undefined;
}

function withoutFeminine(word: string, evidence: Evidence): string | undefined {
  if (!word.endsWith('ه')) return undefined;
  const base = word.slice(0, -1);
  const maqsura = `${base.slice(0, -1)}ي`;
  if (base.endsWith('ا') && evidence.either(maqsura) > 0) return maqsura;
  if (base.endsWith('اي')) return base;
  if (base.endsWith('ي') && base.length >= 4) return base.slice(0, -1);
  if (base.length >= 4) return base;
  // In short words ه makes another word (قطرة a drop, قطر Qatar) unless it is a pronoun (سعره its price), and a pronoun
  // stands behind no article and before no plural.
  if (base.length < 3 || base.endsWith('ي')) return undefined;
  const noun =
    evidence.of(article + word) +
    evidence.of(`لل${word}`) +
    evidence.of(`${base}ات`) +
    evidence.of(`${base}ته`) +
    evidence.of(`${base}تها`);
  return noun <= enough.radical * evidence.of(word) && evidence.either(base) > 0 ? base : undefined;
}

/** The ت of feminines before a pronoun, of plurals in ات, and of verbs in the past. */
function withoutTa(word: string, evidence: Evidence): string | undefined {
  if (!word.endsWith('ت') || word.length < 4) return undefined;
  const base = word.slice(0, -1);
  if (word.endsWith('ات')) {
    const root = word.slice(0, -2);
    if (root.length < 3) return undefined;
    if (evidence.either(`${root}ه`) > evidence.either(root)) return `${root}ه`;
    return root.length > 3 || evidence.either(root) > 0 ? root : undefined;
  }
  if (evidence.either(`${base}ه`) > 0) return `${base}ه`;
  const remains = evidence.of(base);
  return remains > 0 && remains >= enough.past * evidence.of(word) ? base : undefined;
}

function withoutNumber(word: string, evidence: Evidence): string | undefined {
  if (word.length < 5) return undefined;
  if (/ت[يا]ن$/.test(word)) {
    const feminine = `${word.slice(0, -3)}ه`;
    if (evidence.either(feminine) > 0) return feminine;
  }
  const base = word.slice(0, -2);
  if (/(ين|ون|ان)$/.test(word)) {
    const seen = evidence.either(word);
    const remains = evidence.either(base);
    // A dual has its other case as well; لبنان and سلطان have not.
    const isDual = !word.endsWith('ان') || evidence.either(`${base}ين`) >= enough.dual * seen;
    if (remains > 0 && remains >= enough.plural * seen && isDual) return base;
  }
  return word.endsWith('وا') ? base : undefined;
}

/** The alef of an accusative or of a country, and the ي of an adjective made from either. */
function withoutLastVowel(word: string, evidence: Evidence): string {
  let at = word;
  // An accusative that ends in alef has no article: البابا is no «باب».
  const isCase = evidence.of(article + at) <= enough.alef * evidence.of(at);
  if (at.endsWith('ا') && at.length > 3 && isCase) at = at.slice(0, -1);
  if (!at.endsWith('ي') || at.length < 4 || at.endsWith('اي')) return at;
  const base = at.slice(0, -1);
  const remains = evidence.either(base);
  const isAdjective =
    at.length > 4 ||
    evidence.of(at) === 0 ||
    evidence.either(`${at}ه`) > 0 ||
    (remains > 0 && remains >= enough.nisba * evidence.either(at));
  return isAdjective ? base : at;
}
