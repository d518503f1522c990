import { excerpt } from '#arabic/excerpt.ts';
import type { Finding } from '#editorial/checks/finding.ts';
import type { RawItem } from '#editorial/importing/item.ts';
import { shownLine } from '#editorial/importing/shown-line.ts';
import type { LeftReason } from '#editorial/moving-in.ts';
import type { Refusal } from '#editorial/refusal.ts';
import type { Outcome } from '#server/importing/outcome.ts';

/** What a terminal and the report say of items; the newsroom says it in its own languages (messages/). */

export const leftBecause: Record<LeftReason, string> = {
  changedHere: 'was changed here since it was imported: what it says here stays',
  fileCut: 'stays as it is: its file is not whole, and what belongs to it may be missing',
};

/** As long as a headline or a name may be where it only says which item is meant, in graphemes. */
const nameLength = 80;

/** Where an item stands. */
export function place({ file, line }: Pick<RawItem, 'file' | 'line'>): string {
  return line > 0 ? `${file}, line ${line}` : file;
}

/** By what a person finds the item: its headline, and the name or the slug that its file gave it, as far as there are any. */
export function nameOf(outcome: Outcome): string {
  const { title, externalId, raw } = outcome;
  const slug = 'slug' in outcome ? (outcome.slug ?? '') : '';
  // A name that was made of the file's says nothing that the place does not.
  const given = inBrief(externalId?.startsWith(raw.file) ? '' : externalId || slug);
  const headline = title && `«${inBrief(title)}»`;
  return headline && given ? `${headline} (${given})` : headline || given;
}

function inBrief(name: string): string {
  return excerpt(shownLine(name), nameLength);
}

/** The finding: `warning: stop missing at body.content.3, 81–81`. */
export function findingSentence({ code, severity, path, range, values }: Finding): string {
  const at = [path, range && `${range.from}–${range.to}`].filter(Boolean).join(', ');
  const told = values ? ` (${Object.values(values).join(' → ')})` : '';
  return `${severity}: ${code.replaceAll('-', ' ')} at ${at}${told}`;
}

export function refusalSentence({ code, field, values }: Refusal): string {
  if (code === 'invalid-input') return [field, values?.detail].filter(Boolean).join(' ');
  return [code.replaceAll('-', ' '), field && `(${field})`, values && JSON.stringify(values)]
    .filter(Boolean)
    .join(' ');
}
