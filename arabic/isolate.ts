const fsi = '\u2068';
const pdi = '\u2069';
const bidiControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const embedding = /[\u202A-\u202E]/g;
const isolateMark = /[\u2066-\u2069]/g;

/** A text without bidi controls: for names, headlines and file names that people enter. Idempotent. */
export function stripBidiControls(text: string): string {
  return text.replace(bidiControl, '');
}

/** The text with isolate marks that have no partner taken out, and whether one isolate already spans the whole of it. */
function balanced(text: string): { text: string; whole: boolean } {
  const open: number[] = [];
  const partnerless = new Set<number>();
  let spansFrom: number | undefined;
  for (const { 0: mark, index } of text.matchAll(isolateMark)) {
    if (mark !== pdi) open.push(index);
    else if (open.length === 0) partnerless.add(index);
    else {
      const start = open.pop();
      if (index === text.length - 1) spansFrom = start;
    }
  }
  for (const index of open) partnerless.add(index);
  return {
    text:
      partnerless.size === 0
        ? text
        : text.replace(isolateMark, (mark, index: number) => (partnerless.has(index) ? '' : mark)),
    whole: spansFrom === 0,
  };
}

/**
 * A value for plain text or an attribute, in FSI…PDI, so that its own direction disturbs nothing around it (UAX #9).
 *
 * Embeddings and overrides are taken out, and isolate marks without a partner too, or the value could close the isolate
 * it stands in. Whole isolates inside stay: a list of names keeps each name in order. Idempotent; '' stays ''. A phone
 * number or a score is neutral and comes out left to right, as it should.
 */
export function isolate(text: string): string {
  const inner = balanced(text.replace(embedding, ''));
  return inner.text === '' || inner.whole ? inner.text : fsi + inner.text + pdi;
}

/**
 * The values of an ICU message for plain text, each string isolated. Numbers, dates and functions pass, for the message
 * formats them; so do the strings named in `keys`, the arguments of a `select`, which match by their exact text.
 */
export function isolateValues<Values extends Record<string, unknown>>(
  values: Values,
  keys: readonly (keyof Values)[] = [],
): Values {
  const isolated = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'string' && !keys.includes(key) ? isolate(value) : value,
  ]);
  return Object.fromEntries(isolated) as Values;
}
