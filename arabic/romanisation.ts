/**
 * How Arabic letters are written with Latin ones: in English and French newspapers, on signs, and in chat, where digits
 * stand for what Latin lacks. What each costs is how seldom it is meant, from 0 (no one would read anything else).
 *
 * Letters are as `fold` leaves them: ا is also أ إ آ, ه also ة, ي also ى.
 */
const spellings: Readonly<Record<string, string>> = {
  ا: 'a.04 aa e.2 ei.3 i.4 2.1 2a o.25 u.2',
  ب: 'b bb p.08 pp.08 v.4',
  ت: 't tt',
  ث: 'th t.2 s.2 9.4',
  ج: 'j dj g.1 jj gg.15 dg.15 gh.3 y.5',
  ح: '7 77 h.04 hh.1',
  خ: "kh 5 55 7' x.1 ch.3 k.4 h.45",
  د: 'd dd',
  ذ: 'dh th.1 d.2 z.2',
  ر: 'r rr',
  ز: 'z zz s.25',
  س: 's ss c.2 ç',
  ش: 'sh ch sch c.45 s.5 shsh',
  ص: 's.08 9 ss.08 99 c.25 ç.1',
  ض: "d.08 dh.04 dd.1 9' z.4",
  ط: '6 66 t.08 tt.08',
  ظ: "z.08 6' dh.08 d.3 th.25",
  ع: "3 33 a.12 aa.1 i.25 e.2 o.2 u.25 '.04",
  غ: "gh 3' g.12 8.3 r.5",
  ف: 'f ff ph v.08',
  ق: 'q k.13 g.15 9.08 8.1 qq kk.15 c.25 2.15 gh.3 ck.3 qu.1',
  ك: 'k kk c.08 cc.1 ck ch.35 q.15 qu.1 g.25',
  ل: 'l ll',
  م: 'm mm',
  ن: 'n nn',
  ه: 'h',
  و: 'w ou.02 u.06 o.08 oo.02 v.25 ww ow.1 au.15 aw.04 uw.1 oe.3',
  ي: 'y i.04 ee ii e.14 ei.08 ai.08 ay.04 ie.1 ey.1 iy yy ea.2',
  ء: "2 '",
  ئ: "2 ' y.12 i.2 e.3 ee.25",
  ؤ: "2 ' w.2 ou.2 u.25 o.25",
  پ: 'p',
  چ: 'ch tch j.2',
  ڤ: 'v',
  گ: 'g',
};
/** At the beginning of a word ا carries any vowel. */
const first: Readonly<Record<string, string>> = {
  ا: 'a aa e.04 i.04 o.04 u.04 2a ou.06',
  ع: "3 a.08 aa.1 i.06 e.1 o.06 u.1 ou.12 '",
};
/** At the end ه is mostly ة, and ي may be ى. */
const last: Readonly<Record<string, string>> = {
  ا: 'a aa ah.08 e.2',
  ه: 'h.04 a ah eh e.08 at.15 et.2 i.35',
  ي: 'y i ee ii.04 a.12 e.25 ie.1 ey.1 aa.2 á iy',
};

/** A way to write a letter, and what it costs. */
export type Spelling = readonly [latin: string, cost: number];

function parsed(table: Readonly<Record<string, string>>): Map<number, Spelling[]> {
  return new Map(
    Object.entries(table).map(([letter, ways]) => [
      letter.charCodeAt(0),
      ways.split(' ').map((way): Spelling => {
        const [, latin = '', cost] = /^(.+?)(\.\d+)?$/.exec(way) ?? [];
        return [latin, Number(cost ?? 0)];
      }),
    ]),
  );
}

const anywhere = parsed(spellings);
const atFirst = parsed(first);
const atLast = parsed(last);
const none: readonly Spelling[] = [];

export function spellingsOf(letter: number, isFirst: boolean): readonly Spelling[] {
  return (isFirst && atFirst.get(letter)) || anywhere.get(letter) || none;
}

/** The ways to write a letter that differ at the end of a word. */
export function lastSpellingsOf(letter: number): readonly Spelling[] {
  return atLast.get(letter) ?? none;
}

const unheard: Readonly<Record<string, number>> = {
  ا: 0.4,
  ع: 0.15,
  ء: 0.08,
  ئ: 0.12,
  ؤ: 0.12,
  ه: 0.4,
  ي: 0.4,
  و: 0.5,
};
const unheardCosts = new Map(Object.entries(unheard).map(([letter, cost]) => [letter.charCodeAt(0), cost]));

/** What it costs to leave a letter out. */
export function unheardCost(letter: number): number {
  return unheardCosts.get(letter) ?? 0.7;
}

/** Latin letters that stand for no Arabic one: short vowels, and what is heard as one. */
export const shortVowels: readonly Spelling[] = [
  ['a', 0.07],
  ['e', 0.06],
  ['i', 0.08],
  ['o', 0.1],
  ['u', 0.09],
  ['ou', 0.14],
  ['oo', 0.3],
  ['aa', 0.35],
  ['ee', 0.35],
  ["'", 0.05],
  ['h', 0.4],
  ['y', 0.4],
];
