import { describe, expect, it } from 'vitest';
import { everyPiece, type Piece, readIcu } from './icu.testing.ts';
import { words } from './words.testing.ts';

/** Numbers that name a thing, or follow what they are the number of («عدد كلماتها 151»): they take no plural. */
const labels = new Set([
  'page.numbered number',
  'page.numberedDescription number',
  'pagination.page number',
  'pagination.position number',
  'taxonomy.number n',
  'taxonomy.position number',
  'taxonomy.position pages',
  'pagination.position pages',
  'checks.body-large megabytes',
  'checks.paragraph-long words',
  'checks.paragraph-long max',
  'checks.headline-long length',
  'checks.headline-long max',
  'editor.headlineLength length',
  'editor.headlineLength limit',
  'checks.heading-skipped level',
  'checks.heading-skipped expected',
  'refusal.picture-heavy megabytes',
  'refusal.picture-large width',
  'refusal.picture-large height',
  'refusal.picture-large megapixels',
  'refusal.picture-moving frames',
  'refusal.picture-used uses',
  'complaint.too-long most',
  'complaint.too-many most',
  'complaint.needs-quotes line',
  'complaint.unclosed line',
  'complaint.field-twice line',
  'complaint.tab line',
  'complaint.front-matter-unread line',
  'complaint.wrong-encoding byte',
  'complaint.cut-letter byte',
  'complaint.too-deep most',
  'complaint.many-attributes most',
  'complaint.long-tag megabytes',
  'complaint.broken-json at',
  'complaint.long-row megabytes',
  'complaint.long-row at',
  'complaint.too-large megabytes',
  'complaint.newsroom-filled articles',
  'imports.place line',
]);

/** Where no number is marked for the reader's digits: what is only ever plain text, and what editors are told. */
const unmarked =
  /^(?:page\.numbered(?:Description)?$|(?:checks|refusal|taxonomy|library|desk|webhooks|wire|complaint|imports)\.)/;

/** What an argument is called that can only be a number, whatever a message says of it. */
const numeric =
  /^(?:n|no|count|total|number|amount|size|left|pages?|items?|days?|hours?|minutes?|seconds?|years?)$|Count$|Number$/;

type Choice = Extract<Piece, { kind: 'choice' }>;
const isPlural = (piece: Piece): piece is Choice => piece.kind === 'choice' && piece.type !== 'select';

/** What is wrong with how a message counts, in the language of a tag. */
function faultsOf(key: string, message: string, tag: string): string[] {
  const faults: string[] = [];
  for (const { piece, within } of everyPiece(readIcu(message))) {
    if (isPlural(piece)) faults.push(...faultsOfForms(piece, tag));
    if (piece.kind !== 'argument') continue;
    if (piece.type === 'date' || piece.type === 'time')
      faults.push(`{${piece.name}}: a date has no time zone here`);
    if (/compact/.test(piece.style))
      faults.push(`{${piece.name}}: a compact number («10 ألف») is wrong in Arabic`);
    if (piece.type !== 'number' && !numeric.test(piece.name)) continue;
    const isCounted = within.some((around) => isPlural(around) && around.name === piece.name);
    if (!isCounted && !labels.has(`${key} ${piece.name}`))
      faults.push(`{${piece.name}}: a number outside a plural`);
    const isMarked = within.some((around) => around.kind === 'tag' && around.name === 'digits');
    if (!isMarked && !unmarked.test(key)) faults.push(`{${piece.name}}: a number outside <digits>`);
  }
  return faults;
}

function faultsOfForms({ name, type, forms }: Choice, tag: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(tag, {
    type: type === 'selectordinal' ? 'ordinal' : 'cardinal',
  }).resolvedOptions();
  const named = [...forms.keys()].filter((form) => !form.startsWith('='));
  const missing = pluralCategories.filter((form) => !forms.has(form)).map((form) => `{${name}}: no ${form}`);
  const foreign = named.filter((form) => !pluralCategories.includes(form as Intl.LDMLPluralRule));
  const showsNumber = (form: string) =>
    [...everyPiece(forms.get(form) ?? [])].some(
      ({ piece }) => piece.kind === 'argument' && piece.name === name,
    );
  // Where the number is told at all, no form for several numbers may keep it to itself.
  const silent = named.some(showsNumber)
    ? ['few', 'many', 'other'].filter((form) => forms.has(form) && !showsNumber(form))
    : [];
  return [
    ...missing,
    ...foreign.map((form) => `{${name}}: ${form} is no form of ${tag}`),
    ...silent.map((form) => `{${name}}: ${form} does not say how many`),
  ];
}

describe.each(words)('the counted messages of $id', ({ tag, messages }) => {
  it('have every plural form of the language, and no other', () => {
    const all = [...messages].flatMap(([key, message]) =>
      faultsOf(key, message, tag).map((fault) => `${key} ${fault}`),
    );
    expect(all).toEqual([]);
  });
});

describe('what is found', () => {
  const arabic = (message: string) => faultsOf('list.count', message, 'ar');
  const whole =
    'zero {لا شيء} one {خبر} two {خبران} few {<digits>#</digits> أخبار} many {<digits>#</digits> خبراً} ';

  it('is nothing where all is well', () => {
    expect(arabic(`{count, plural, ${whole}other {<digits>#</digits> خبر}}`)).toEqual([]);
    expect(
      faultsOf('a.b', '{n, plural, =0 {None} one {One} other {<digits>#</digits> left}}', 'en-GB'),
    ).toEqual([]);
  });

  it.each([
    ['{count, plural, one {خبر} other {<digits>#</digits> خبر}}', 'no few'],
    [`{count, plural, ${whole}other {خبر}}`, 'other does not say how many'],
    [`{count, plural, ${whole}other {# خبر}}`, 'outside <digits>'],
    ['<digits>{total, number}</digits> خبر', 'outside a plural'],
    ['<digits>{count}</digits> خبر', 'outside a plural'],
    ['{n, selectordinal, one {#} other {#}}', 'one is no form of ar'],
    ['{at, date}', 'no time zone'],
    ['{total, number, ::compact-short}', 'compact'],
  ])('%s', (message, fault) => {
    expect(arabic(message).join('; ')).toContain(fault);
  });
});
