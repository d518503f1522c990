/**
 * How easily one Arabic letter is typed or written in place of another: what sounds alike, what looks alike, and what lies
 * side by side on the keyboard. Letters as `fold` leaves them.
 */

/** Said alike somewhere between Rabat and Basra, or taught in the same lesson on hamza. */
const soundAlike =
  'ضظ ضد ذز ذد ذظ ظز سص سث تط ثت هت هح هخ قغ قك قج عغ عا اء اه اي اؤ ائ اع ءئ ءؤ ءع ؤو ئي ؤئ وؤ جش جغ تد فب';
/** The same stroke under other dots, or in a poor scan and a tired eye. */
const lookAlike = 'بت بث بن بي تث تن ثن تي ني جح جخ حخ دذ رز در سش صض طظ عغ فق فغ كل مه وف';

/** The standard Arabic layout (101), each row a little to the right of the one above; the key of لا counts as ل. */
const rows = ['ضصثقفغعهخحجد', ' شسيبلاتنمكط', '  ئءؤرليهوزظ'].map((row) => [...row]);

const first = 0x621;
const letters = 0x64b - first;
/** A mistake like any other, in tenths of itself. */
export const plain = 10;

const costs = new Uint8Array(letters * letters).fill(plain);

function set(a: string, b: string, cost: number): void {
  for (const [from = '', to = ''] of [a + b, b + a])
    costs[(from.charCodeAt(0) - first) * letters + to.charCodeAt(0) - first] = cost;
}

for (const [y, row] of rows.entries()) {
  for (const [x, letter] of row.entries()) {
    for (const neighbour of [row[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x + 1]])
      if (letter !== ' ' && neighbour && neighbour !== ' ') set(letter, neighbour, 8);
  }
}
for (const [a = '', b = ''] of lookAlike.split(' ')) set(a, b, 8);
for (const [a = '', b = ''] of soundAlike.split(' ')) set(a, b, 6);
for (let letter = 0; letter < letters; letter++) costs[letter * letters + letter] = 0;

/** What it takes to have typed one letter for another: 0 for the same, 10 for two that have nothing in common. */
export function mistaken(typed: number, meant: number): number {
  const from = typed - first;
  const to = meant - first;
  if (from >= 0 && from < letters && to >= 0 && to < letters) return costs[from * letters + to] ?? plain;
  return typed === meant ? 0 : plain;
}

const weak = Uint8Array.from({ length: letters }, (_, n) =>
  Number('اويءئؤ'.includes(String.fromCharCode(first + n))),
);

/** Long vowels and the seats of hamza: left out and put in more often than consonants. */
export function isWeak(letter: number): boolean {
  return letter >= first && weak[letter - first] === 1;
}
