import { letter } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edits.ts';

const guillemets = /<<(?=[^<>]*>>)|(?<=<<[^<>]*)>>/g;
/** »…«, which someone typed as it looked in a field that ran from the left. */
const turned = /(?<=^|[\s(])»(?=[^«»\s])([^«»]*)(?<=[^«»\s])«(?=$|[\s)،؛؟.!:…])/g;

const mark = /["“”„«»]/g;
const arabicFirst = new RegExp(`^[\\P{L}]*${letter}`, 'v');
/** What may stand directly before a quotation: nothing, what opens, or a particle that is written onto the next word. */
const opens = /(?:(?:^|[\s([«–—:،-])|(?:^|[^\p{L}\p{M}\p{N}])(?:[وف]?(?:[بلك]|ال|لل|[بك]ال)|[وف])\u0640?)$/u;
const closes = /^(?:$|[\s)\]»،؛؟,;?.!:…–—-])/;

interface Quotation {
  from: number;
  to: number;
}

/** The quotations in "…" and “…” that are not inside another one; none where a mark has no partner. */
function outerQuotations(draft: Draft): Quotation[] {
  const found: Quotation[] = [];
  let guillemet = 0;
  let open: number | null = null;
  let opener = '';
  for (const { 0: sign, index } of draft.text.matchAll(mark)) {
    if (draft.keeps(index)) continue;
    if (sign === '«') guillemet++;
    else if (sign === '»') guillemet--;
    else if (guillemet > 0) continue;
    else if (open === null) [open, opener] = [index, sign];
    else if ((opener === '"') === (sign === '"')) {
      found.push({ from: open, to: index });
      open = null;
    }
  }
  return open === null && guillemet === 0 ? found : [];
}

/**
 * A quotation in Arabic stands in «…». One in Latin letters keeps its own marks, and so does a quotation within another;
 * where a mark has no partner all stay, for nobody can tell which one is missing.
 */
export function useGuillemets(draft: Draft): void {
  draft.replace(guillemets, ([sign]) => (sign === '<<' ? '«' : '»'));
  draft.replace(turned, ([, inner = '']) => `«${inner}»`);
  const { text } = draft;
  const edits: Edit[] = [];
  for (const { from, to } of outerQuotations(draft)) {
    const inner = text.slice(from + 1, to);
    const isQuotation =
      opens.test(text.slice(Math.max(0, from - 8), from)) && closes.test(text.charAt(to + 1));
    if (!isQuotation || !arabicFirst.test(inner) || /[«»\n]/.test(inner)) continue;
    edits.push({ from, to: from + 1, insert: '«' }, { from: to, to: to + 1, insert: '»' });
  }
  draft.change(edits);
}
