import { directionOf, foreignLanguage } from './direction.ts';
import { isolate } from './isolate.ts';
import { isolatedValue, type PageLanguage } from './isolated-value.ts';
import { ownDirection } from './own-direction.ts';
import { aroundTurnedRuns } from './turned-runs.ts';

const latinWord = String.raw`[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*`;
/** What joins two words of one name: «J. K. Rowling», «AT&T», «e-mail», «info@news.example». */
const joint = String.raw`(?:[.,:]?[ \u00A0]|[.:/&@'’_–-]|[ \u00A0][&–-][ \u00A0])`;
const latinRun = new RegExp(
  `(?=[\\p{Nd}]*\\p{Script=Latin})${latinWord}(?:${joint}${latinWord})*(?:[ \\u00A0]?\\(${latinWord}\\))?`,
  'gu',
);

const arabicWord = String.raw`\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*`;
/** Words in Arabic letters, with the figures that stand between two of them. */
const arabicRun = new RegExp(`${arabicWord}(?:[\\p{Nd} ،]* ${arabicWord})*`, 'gu');

/**
 * A sentence in plain text that is read far from its page, as a headline in a feed reader of which nobody knows the
 * direction: each run of the other script is isolated (FSI…PDI), from right to left so are scores, telephone numbers and
 * the like, and around them the whole. What is of another direction altogether is isolated as it stands.
 */
export function isolatedRuns(text: string, page: PageLanguage): string {
  if (foreignLanguage(text, page.tag) || ownDirection(text, page.dir) !== page.dir) return isolate(text);
  const inside = page.dir === 'ltr' ? text.replace(arabicRun, isolate) : withIsolatedRuns(text);
  if (inside === text) return text;
  // What is isolated says nothing of the direction of the whole, so FSI finds the page's own letters.
  return directionOf(inside) === page.dir ? `\u2068${inside}\u2069` : isolatedValue(inside, page);
}

function withIsolatedRuns(text: string): string {
  return aroundTurnedRuns(text)
    .map((part, at) => (at % 2 === 1 ? `\u2066${part}\u2069` : part.replace(latinRun, isolate)))
    .join('');
}
