/** One thing of schema.org, as it stands in a page. */
export type Thing = Record<string, unknown>;

/** What is known of the page beside its HTML. */
export interface Page {
  /** Its whole address. */
  url: string;
  lang: string;
}

/** A rule: what is wrong, a line each. */
export type Rule = (thing: Thing, page: Page) => string[];

/** The line, where it is not so. */
export function unless(isSo: boolean, says: string): string[] {
  return isSo ? [] : [says];
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Absolute, and with nothing in it that a browser would have to escape. */
export function isAddress(value: unknown): value is string {
  return isText(value) && /^https?:/.test(value) && URL.parse(value)?.href === value;
}

/** ISO 8601 with its time and its zone, as Google recommends: without a zone it takes its own. */
export function isMoment(value: unknown): value is string {
  return (
    isText(value) &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

export function things(value: unknown): Thing[] {
  return [value ?? []].flat().filter((one): one is Thing => typeof one === 'object' && one !== null);
}

export function isOfType(thing: Thing, ...types: string[]): boolean {
  return [thing['@type']].flat().some((type) => types.includes(type as string));
}
