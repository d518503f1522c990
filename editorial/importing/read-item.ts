import { excerpt } from '#arabic/excerpt.ts';
import { slugOf } from '#arabic/slug.ts';
import { factsOfBody } from '../body/body-facts.ts';
import type { BodyDocument } from '../body/document.ts';
import { fromHtml } from '../body/from-html.ts';
import { fromMarkdown } from '../body/from-markdown.ts';
import type { PictureNames } from '../body/picture-names.ts';
import { readable } from '../body/readable.ts';
import { cleanLine } from '../clean-line.ts';
import { complain, complainAbout } from '../complaint.ts';
import { allow, type Result } from '../refusal.ts';
import { readFrontMatter } from './front-matter.ts';
import { type ImportItem, itemFields, type RawItem } from './item.ts';

/** What is done with the fields of an item that a person or a program of theirs wrote, before they are looked at. */
type SeeFields = (fields: unknown) => void;

/** Reads an item whatever its format; a refusal names the field and says what is wrong with it. */
export function readItem(
  raw: RawItem,
  pictures: PictureNames,
  seeFields: SeeFields = () => {},
): Result<ImportItem> {
  if (raw.fault) return complain(raw.archived || raw.format === 'ndjson' ? 'item' : 'file', raw.fault);
  switch (raw.format) {
    case 'md':
      return fromFrontMatter(raw.text, pictures, seeFields);
    case 'txt':
      return fromPlainText(raw.text);
    case 'ndjson':
      return fromJson(raw.text, pictures, { isArchived: false, seeFields });
    case 'archive':
      return fromJson(raw.text, pictures, { isArchived: true, seeFields: () => {} });
  }
}

/** The name that makes an item the same article when it is imported again. */
export function externalIdOf(raw: RawItem, item: Pick<ImportItem, 'externalId' | 'title' | 'slug'>): string {
  const isOneOfMany = raw.format === 'ndjson' || raw.format === 'archive' || raw.file === '-';
  const name = isOneOfMany ? `${raw.file}#${slugOf(item.slug || item.title)}` : raw.file;
  // As it will be stored, or it would not be known again.
  return cleanLine(item.externalId || name);
}

function fromFrontMatter(text: string, pictures: PictureNames, seeFields: SeeFields): Result<ImportItem> {
  const read = readFrontMatter(text);
  if (!read.ok) return read;
  const { fields, body } = read.value;
  seeFields(fields);
  return withBody(fields, () => fromMarkdown(body, pictures));
}

function fromPlainText(text: string): Result<ImportItem> {
  const [title = '', ...paragraphs] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => readable(line).trim())
    .filter((line) => line !== '');
  return withBody({ title }, () => ({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }));
}

function fromJson(
  text: string,
  pictures: PictureNames,
  { isArchived, seeFields }: { isArchived: boolean; seeFields: SeeFields },
): Result<ImportItem> {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch (error) {
    return complain('line', { complaint: 'no-json' }, faultInJson(error as Error));
  }
  seeFields(fields);
  const { body, bodyHtml } = (fields ?? {}) as { body?: unknown; bodyHtml?: unknown };
  if (bodyHtml !== undefined && bodyHtml !== null && typeof bodyHtml !== 'string')
    return complain('bodyHtml', { complaint: 'html' });
  if (typeof bodyHtml === 'string') {
    const body = fromHtml(bodyHtml, pictures);
    return withBody(isArchived ? titled(fields, body) : fields, () => body);
  }
  if (body !== undefined && body !== null && typeof body !== 'string')
    return complain('body', { complaint: 'markdown' });
  return withBody(fields, () => fromMarkdown(body ?? '', pictures));
}

/** Where it is wrong; the parser counts lines too, of which this is one, and it may not say. */
function faultInJson({ message }: Error): string | undefined {
  const at = / at position (\d+)/.exec(message)?.[1];
  return at === undefined ? undefined : `is no JSON: it goes wrong at character ${Number(at) + 1}`;
}

/** As long as a headline made of a text's first words may be, in graphemes. */
const madeTitleLength = 80;

/** Other systems have posts without a title: here the first words of the text are one. */
function titled(fields: unknown, body: BodyDocument): unknown {
  if (typeof fields !== 'object' || fields === null || !('title' in fields) || fields.title !== '')
    return fields;
  const { kind } = fields as { kind?: unknown };
  return kind === 'article' || kind === undefined
    ? { ...fields, title: excerpt(factsOfBody(body).firstParagraph, madeTitleLength) }
    : fields;
}

function withBody(fields: unknown, body: () => ImportItem['body']): Result<ImportItem> {
  const read = itemFields.safeParse(fields ?? {});
  if (!read.success) return complainAbout(read.error, 'item');
  return allow({ ...read.data, body: body() });
}
