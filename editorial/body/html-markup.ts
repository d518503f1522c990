import { foreignLanguage } from '#arabic/direction.ts';
import type { PageLanguage } from '#arabic/isolated-value.ts';
import { languageDirection } from '#arabic/language-direction.ts';
import { ownDirection } from '#arabic/own-direction.ts';
import { aroundTurnedRuns } from '#arabic/turned-runs.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, between tags and in an attribute alike. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** An element around what is HTML already; an attribute that is undefined is left out. */
export function htmlElement(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  inside = '',
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedHtml(String(value))}"`)
    .join('');
  return empty.has(name) ? `<${name}${given}>` : `<${name}${given}>${inside}</${name}>`;
}

/** The twin of `<RunningText>`: from right to left scores, telephone numbers and the like keep their order. */
export function runningHtml(text: string, { dir }: PageLanguage): string {
  if (dir === 'ltr') return escapedHtml(text);
  return aroundTurnedRuns(text)
    .map((part, at) =>
      at % 2 === 1 ? htmlElement('bdi', { dir: 'ltr' }, escapedHtml(part)) : escapedHtml(part),
    )
    .join('');
}

/** The twin of `<Isolated>`: a name, headline or number inside a sentence. */
export function isolatedHtml(text: string, page: PageLanguage): string {
  const foreign = foreignLanguage(text, page.tag);
  const dir = foreign ? languageDirection(foreign) : ownDirection(text, page.dir);
  return htmlElement('bdi', { lang: foreign, dir }, foreign ? escapedHtml(text) : runningHtml(text, page));
}
