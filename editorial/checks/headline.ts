import { fold } from '#arabic/fold.ts';
import { tokens } from '#arabic/tokens.ts';
import { type Finding, finding } from './finding.ts';

/** In graphemes: search engines and social cards cut longer ones. */
export const longestHeadline = 110;

/** Not the dots of a pause, nor the point of «Inc.» and «U.S.». */
const fullStop = /(?<![.\s]|(?<!\p{L})\p{Script=Latin}{1,3})[.\u06D4](?=[»”"]?$)/u;
/** Tatweel that stretches; the one of «لـ«رويترز»» joins. */
const stretched = /(?<=\p{L}\p{M}*)\u0640+(?=\p{L})|\u0640{2,}/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How long a headline is, in graphemes. */
export function headlineLength(headline: string): number {
  return [...graphemes.segment(headline)].length;
}

/** The headline by itself: that it is there, its length, a full stop at its end, and letters that are stretched. */
export function checkHeadline(headline: string): Finding[] {
  if (headline.trim() === '') return [finding('headline-empty', 'headline')];
  const findings: Finding[] = [];
  const length = headlineLength(headline);
  if (length > longestHeadline)
    findings.push(finding('headline-long', 'headline', { values: { length, max: longestHeadline } }));
  const stop = fullStop.exec(headline);
  if (stop)
    findings.push(finding('headline-stop', 'headline', { range: { from: stop.index, to: stop.index + 1 } }));
  const tatweel = stretched.exec(headline);
  if (tatweel)
    findings.push(
      finding('headline-tatweel', 'headline', {
        range: { from: tatweel.index, to: tatweel.index + tatweel[0].length },
      }),
    );
  return findings;
}

/** The standfirst beside the headline: it is there, and begins with something new. */
export function checkStandfirst(headline: string, standfirst: string): Finding[] {
  if (standfirst.trim() === '') return [finding('standfirst-empty', 'standfirst')];
  const [above, below] = [tokens(fold(headline)), tokens(fold(standfirst))];
  const repeats = above.length > 0 && above.every((word, n) => below[n] === word);
  return repeats ? [finding('standfirst-repeats', 'standfirst')] : [];
}
