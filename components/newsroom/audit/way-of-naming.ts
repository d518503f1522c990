import { type AuditNoun, nounOf } from '#editorial/audit/filter.ts';
import type { AuditEntry } from '#editorial/audit/view.ts';

const titled: ReadonlySet<AuditNoun> = new Set(['article', 'bin', 'preview', 'ticker', 'page', 'word']);
const beside: ReadonlySet<AuditNoun> = new Set(['front', 'edition']);

/** How a line of the log names what something was done to: a headline in quotation marks, a name, or not at all. */
export function wayOfNaming({ type, subject }: AuditEntry): 'title' | 'name' | 'beside' | 'none' {
  const noun = nounOf(type);
  if (subject === null) return 'none';
  if (beside.has(noun) || type === 'person.renamed') return 'beside';
  return titled.has(noun) && subject !== '' ? 'title' : 'name';
}
