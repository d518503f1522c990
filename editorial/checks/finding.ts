/**
 * What a check before publishing may find. An error stops; a warning asks. The sentence an editor reads is in messages/
 * under `checks.CODE`.
 */
export const severities = {
  'quotation-unbalanced': 'warning',
  'bracket-unbalanced': 'warning',
  misspelling: 'warning',
  'word-doubled': 'warning',
  'stop-missing': 'warning',
  'bidi-control': 'error',
  'digits-mixed': 'warning',
  'paragraph-long': 'warning',
  'body-large': 'warning',
  'headline-empty': 'error',
  'headline-long': 'warning',
  'headline-stop': 'warning',
  'headline-tatweel': 'warning',
  'standfirst-empty': 'warning',
  'standfirst-repeats': 'warning',
  'section-untranslated': 'warning',
  'alternative-missing': 'error',
  'credit-missing': 'warning',
  'embed-untitled': 'error',
  'author-missing': 'warning',
  'topic-missing': 'warning',
  'heading-skipped': 'warning',
  'link-empty': 'error',
  'link-text-address': 'warning',
  'rights-ended': 'error',
} as const;

export type CheckCode = keyof typeof severities;

export interface Finding {
  code: CheckCode;
  severity: 'error' | 'warning';
  /** The field or block to jump to: `headline`, `body.content.3.content.0`. */
  path: string;
  /** Where in its text, in UTF-16 units; a break of a line counts one. */
  range?: { from: number; to: number };
  /** What the sentence needs beside its words. */
  values?: Record<string, string | number>;
}

export function finding(
  code: CheckCode,
  path: string,
  more: Pick<Finding, 'range' | 'values'> = {},
): Finding {
  return { code, severity: severities[code], path, ...more };
}
