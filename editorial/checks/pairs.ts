import { type Finding, finding } from './finding.ts';
import type { Passage } from './passages.ts';

interface Odd {
  at: number;
  opens: boolean;
}

const closerOf: Readonly<Record<string, string>> = { '«': '»', '‹': '›', '(': ')', '[': ']' };
const paired = /[«»‹›()[\]]/g;
/** «1)» and «أ)» at the head of a point, and a smile. */
const listed = /^\s*[\p{L}\p{N}\uFFFC]{1,3}\)|[:;]['-]?[()]/gu;

function oddBrackets(prose: string): Odd[] {
  const waiting: Record<string, number[]> = { '»': [], '›': [], ')': [], ']': [] };
  const odd: Odd[] = [];
  const text = prose.replace(listed, (found) => ' '.repeat(found.length));
  for (const { 0: sign, index } of text.matchAll(paired)) {
    const closer = closerOf[sign];
    if (closer) waiting[closer]?.push(index);
    else if (waiting[sign]?.pop() === undefined) odd.push({ at: index, opens: false });
  }
  for (const at of Object.values(waiting).flat()) odd.push({ at, opens: true });
  return odd;
}

const quotes = /["“”„]/g;
const beforeOpening = /(?:^|[\s«‹([\-–—:،]|(?<![\p{L}\p{M}])[وف]?(?:[بلك]|ال|لل)?\u0640?)$/u;
const afterClosing = /^(?:$|[\s.,;:!?؟،؛»›)\]…\-–—])/;

/**
 * "…" and “…” pair by where they stand, since they are typed either way round: a mark with its back to a space opens or
 * closes. So the odd one is known even where a later one could have been its partner.
 */
function oddQuotes(prose: string): Odd[] {
  const odd: Odd[] = [];
  let open: number | null = null;
  for (const { 0: sign, index } of prose.matchAll(quotes)) {
    const opening =
      beforeOpening.test(prose.slice(Math.max(0, index - 8), index)) &&
      !/^\s?$/.test(prose.charAt(index + 1));
    const closing = afterClosing.test(prose.charAt(index + 1)) && !/^\s?$/.test(prose.charAt(index - 1));
    const opens = opening === closing ? open === null : opening;
    if (opens) {
      if (open !== null) odd.push({ at: open, opens: true });
      open = index;
    } else if (open !== null) open = null;
    // 55" is a length.
    else if (sign !== '"' || !/[\d\uFFFC]/.test(prose.charAt(index - 1)))
      odd.push({ at: index, opens: false });
  }
  return open === null ? odd : [...odd, { at: open, opens: true }];
}

/**
 * Quotation marks and brackets without their partners, each where it stands. A quotation of several paragraphs opens anew
 * in each and closes in the last: an opening mark is not odd where the next paragraph begins with the same.
 */
export function checkPairs({ path, text, prose }: Passage, next: Passage | undefined): Finding[] {
  return [...oddBrackets(prose), ...oddQuotes(prose)]
    .filter(({ at, opens }) => !(opens && next?.text.startsWith(text[at] ?? '')))
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => {
      const mark = text[at] ?? '';
      const code = /[()[\]]/.test(mark) ? 'bracket-unbalanced' : 'quotation-unbalanced';
      return finding(code, path, { range: { from: at, to: at + 1 }, values: { mark } });
    });
}
