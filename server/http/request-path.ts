import { parseAddress } from '#editorial/address.ts';

const longest = 2000;

/** Stands for what can never be meant (NUL, a backslash): it stays harmless however often it is decoded. */
const nothing = '%EF%BF%BD';

/**
 * The target of a request line as Next can bear it: a path on this host in which every escape is whole, and the query
 * as it was. Sound targets come back as they are, and so does every result: it is its own result.
 * @param target what stood in the request line: a path, a whole address or `*`, which Next cannot bear
 * @param editions all editions' ids, the default first
 */
export function saneTarget(target: string, editions: readonly string[]): string {
  const { path, query } = divided(target);
  if (isSane(path)) return path.length + query.length === target.length ? target : path + query;
  return sanePath(path, editions) + query;
}

/** A path in which every escape is whole, which begins with one slash and is at most 2,000 characters long. */
export function sanePath(path: string, editions: readonly string[]): string {
  if (isSane(path)) return path;
  const segments = withoutDots(escaped(path).split('/'));
  return bounded(`/${segments.join('/')}`, editions);
}

function divided(target: string): { path: string; query: string } {
  const local = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').split('#', 1)[0] ?? '';
  const mark = local.indexOf('?');
  const [path, query] = mark < 0 ? [local, ''] : [local.slice(0, mark), local.slice(mark)];
  return { path: path || '/', query: query.replace(/[^\x21-\x7e]/gu, (character) => utf8Escapes(character)) };
}

const suspicious = /[^\x21-\x7e]|["#<>?\\^`{|}]|\/\/|\/(?:\.|%2e){1,2}(?:\/|$)|%(?:00|5c)/i;

function isSane(path: string): boolean {
  return path.startsWith('/') && path.length <= longest && !suspicious.test(path) && decodes(path);
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Runs of escapes are taken together: a letter of Arabic is two of them, and only together are they sound. */
function escaped(path: string): string {
  return path
    .replace(/[^\x21-\x7e]|["#<>?^`{|}]/gu, (character) => utf8Escapes(character))
    .replace(/(?:%[0-9a-f]{2})+|%/gi, wholeEscapes)
    .replace(/\\|%00|%5c/gi, nothing);
}

function wholeEscapes(run: string): string {
  if (decodes(run)) return run;
  let whole = '';
  for (let at = 0; at < run.length; ) {
    const length = [3, 6, 9, 12].find((size) => at + size <= run.length && decodes(run.slice(at, at + size)));
    whole += length === undefined ? `%25${run.slice(at + 1, at + 3)}` : run.slice(at, at + length);
    at += length ?? 3;
  }
  return whole;
}

function utf8Escapes(character: string): string {
  return encodeURIComponent(character.toWellFormed());
}

/** Leaves out what is empty (`//`), `.` and `..`, as a browser would; a slash at the end stays. */
function withoutDots(segments: string[]): string[] {
  const kept: string[] = [];
  for (const segment of segments) {
    const plain = segment.replace(/%2e/gi, '.');
    if (plain === '..') kept.pop();
    else if (plain !== '' && plain !== '.') kept.push(segment);
  }
  const last = segments.at(-1);
  if (kept.length > 0 && (last === '' || /^(?:\.|%2e){1,2}$/i.test(last ?? ''))) kept.push('');
  return kept;
}

/** Cuts what is too long: behind an article's id, which is enough to find it, or else to what names nothing. */
function bounded(path: string, editions: readonly string[]): string {
  if (path.length <= longest) return path;
  const { address } = parseAddress(path, editions);
  if (address?.page === 'article') {
    const opening = path.slice(0, `${path}/`.indexOf(`/${address.id}/`) + address.id.length + 1);
    if (opening.length <= longest) return opening;
  }
  let cut = path.slice(0, longest - 1).replace(/%[0-9a-f]?$/i, '');
  while (!decodes(cut)) cut = cut.slice(0, -3);
  return `${cut}~`;
}
