import { excerpt } from '#arabic/excerpt.ts';
import { objectIn, parsedJson } from './json-value.ts';
import { nearField } from './near-field.ts';
import { shownLine } from './shown-line.ts';

/** By what a person finds an item that could not be read: what it says of itself, cut short, as far as it says it. */
export interface Signs {
  externalId: string | null;
  title: string;
  slug: string;
}

const noSigns: Signs = { externalId: null, title: '', slug: '' };

/** In characters of the text and graphemes of what is shown. */
const lookedThrough = 10_000;
const shown = 80;

/** What could not be parsed says its names in the form of its format all the same. */
const inJson = /"([^"\\]{1,60})"\s*:\s*(?:"((?:[^"\\]|\\.){1,400})|(-?\d{1,30})(?![\d.]))/g;
const inFrontMatter = /^([\w-]{1,60})[ \t]*:[ \t]*(\S[^\r\n]{0,400})/gm;

/** Looks for the signs of an item whose text was refused. */
export function signsOf(text: string, format: string): Signs {
  if (format === 'txt') return noSigns;
  if (format === 'md') return signsIn(matchesOf(inFrontMatter, frontOf(text)).map(unquoted));
  const fields = Object.entries(objectIn(parsedJson(text)));
  return signsIn(fields.length > 0 ? fields : matchesOf(inJson, text).map(unescaped));
}

function frontOf(text: string): string {
  const end = text.indexOf('\n---');
  return text.slice(0, Math.min(lookedThrough, end < 0 ? lookedThrough : end));
}

function matchesOf(expression: RegExp, text: string): [string, string][] {
  const found = text.slice(0, lookedThrough).matchAll(expression);
  return [...found].map(([, name = '', value, number]) => [name, value ?? number ?? '']);
}

function unquoted([name, value]: [string, string]): [string, string] {
  return [name, value.trim().replace(/^(["'])(.*?)\1?$/, '$2')];
}

function unescaped([name, value]: [string, string]): [string, string] {
  const read = parsedJson(`"${value}"`);
  return [name, typeof read === 'string' ? read : value];
}

/** A misspelt name is as good as the right one, where that is not there. */
function signsIn(fields: [string, unknown][]): Signs {
  const signs: Signs = { ...noSigns };
  const near = fields.map(([name, value]) => [nearField(name) ?? '', value] as const);
  for (const [name, value] of [...fields, ...near]) {
    if (name !== 'externalId' && name !== 'title' && name !== 'slug') continue;
    if (!signs[name]) signs[name] = inBrief(value);
  }
  return { ...signs, externalId: signs.externalId || null };
}

function inBrief(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return excerpt(shownLine(`${value}`.slice(0, 500)), shown);
}
