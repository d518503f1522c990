import { parseSync } from '@swc/core';

type Node = { [key: string]: unknown; type?: string; value?: unknown };

/** What of Intl prints digits or names in a language, and is not the same everywhere for `ar` alone. */
const printing = ['DateTimeFormat', 'NumberFormat', 'RelativeTimeFormat', 'DurationFormat', 'DisplayNames'];

/** The functions of the house that name the digits of a locale. */
const naming = ['namedLocale', 'pageLocale'];

/** Formats that next-intl makes with neither calendar nor time zone. */
const unzoned = ['dateTime', 'dateTimeRange', 'relativeTime'];

/** Where a source formats without naming the numbering system and, for dates, the calendar and the time zone. */
export function unnamedFormats(source: string, tsx = false): string[] {
  const faults: string[] = [];
  visit(parseSync(source, { syntax: 'typescript', tsx }) as unknown as Node, (node) => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') faults.push(...faultsOfCall(node));
    if (
      node.type === 'KeyValueProperty' &&
      nameOf(node.key) === 'notation' &&
      textOf(node.value) === 'compact'
    )
      faults.push('notation: compact is «10 ألف» in Arabic');
  });
  return faults;
}

function faultsOfCall({ callee, arguments: given }: Node): string[] {
  const { type, object, property } = ((callee as Node).base ?? callee) as Node;
  if (type !== 'MemberExpression') return [];
  const called = nameOf(property);
  if (/^toLocale(?:Date|Time)?String$/.test(called)) return [`${called}: say it with Intl or arabic/`];
  if (unzoned.includes(called)) return [`${called}: say it with arabic/`];
  if (nameOf(object) !== 'Intl' || !printing.includes(called)) return [];
  const [locale, options] = ((given ?? []) as Node[]).map(({ expression }) => expression as Node);
  const named = propertiesOf(options);
  const tag = textOf(locale);
  const isNamed = naming.includes(calledBy(locale));
  const faults: string[] = [];
  if (!isNamed && !/-u-.*\bnu-/.test(tag) && !named.has('numberingSystem'))
    faults.push('no numbering system');
  if (called === 'DateTimeFormat') {
    if (!/-u-.*\bca-/.test(tag) && !named.has('calendar')) faults.push('no calendar');
    if (!named.has('timeZone')) faults.push('no time zone');
  }
  return faults.map((fault) => `Intl.${called}: ${fault}`);
}

function visit(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, look);
  else if (node !== null && typeof node === 'object') {
    look(node as Node);
    for (const value of Object.values(node)) visit(value, look);
  }
}

/** The name of an identifier, or of a key in quotation marks. */
function nameOf(node: unknown): string {
  return String((node as Node | undefined)?.value ?? '');
}

/** A literal as it is; a template with `…` for each of its values; nothing for anything else. */
function textOf(node: unknown): string {
  const { type, value, quasis } = (node ?? {}) as Node;
  if (type === 'StringLiteral') return String(value);
  return type === 'TemplateLiteral'
    ? (quasis as { cooked: string }[]).map(({ cooked }) => cooked).join('…')
    : '';
}

function calledBy(node: Node | undefined): string {
  return node?.type === 'CallExpression' ? nameOf(node.callee) : '';
}

function propertiesOf(node: Node | undefined): Set<string> {
  if (node?.type !== 'ObjectExpression') return new Set();
  return new Set((node.properties as Node[]).map((one) => nameOf(one.key ?? one)));
}
