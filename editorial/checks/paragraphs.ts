import { countWords } from '#arabic/reading-time.ts';
import { type Finding, finding } from './finding.ts';
import type { Passage } from './passages.ts';

/** In words: at 181 a minute nearly a minute without a pause, and more than two screens of a phone. */
const longest = 150;
/** Fewer are a signature, «(رويترز)», or a line of verse. */
const fewest = 4;

/** Marks that close, and the number of a footnote. */
const closers = /[\s»›”"“’')\]¹²³⁰-⁹]+$/;
const ended = /[.!?؟…:؛;،\u06D4]$/;

/** A paragraph of prose that is too long, or that stops without a stop. */
export function checkParagraph({ path, kind, text, runs }: Passage): Finding[] {
  if (kind !== 'prose') return [];
  const words = countWords(text);
  const findings: Finding[] = [];
  if (words > longest) findings.push(finding('paragraph-long', path, { values: { words, max: longest } }));
  const isBold = runs.every(({ marks }) => marks.some(({ type }) => type === 'bold'));
  const end = text.trimEnd().length;
  if (words >= fewest && !isBold && !ended.test(text.replace(closers, '')))
    findings.push(finding('stop-missing', path, { range: { from: end, to: end } }));
  return findings;
}
