import { z } from 'zod';
import type { CommandInput } from '../commands/command.ts';
import { complain } from '../complaint.ts';
import { allow, type Result } from '../refusal.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the lines of an exported newsroom are about, in the order in which they come: nothing names what comes later. */
const lineKinds = [
  'newsroom',
  'edition',
  'section',
  'topic',
  'author',
  'media',
  'article',
  'page',
  'redirect',
  'front',
  'ticker',
  'word',
] as const;

export type LineKind = (typeof lineKinds)[number];

/** The version of the form that lines have; raised when an older reader could not read them. */
const lineVersion = 1;

export const newsroomLine = lineOf('newsroom', { format: 'warraq', version: lineVersion });

/** A line of an exported newsroom: its kind first, then its fields in canonical JSON. */
export function lineOf(kind: LineKind, fields: Record<string, unknown>): string {
  const rest = canonicalJson(fields).slice(1);
  return `{"kind":"${kind}"${rest === '}' ? '' : ','}${rest}`;
}

export interface ReadLine {
  kind: LineKind;
  /** What the line is about, by which it is known again. */
  id: string;
  fields: Record<string, unknown>;
}

const line = z.looseObject({ kind: z.enum(lineKinds), id: z.string().min(1).max(200).default('-') });

/** Reads a line; its fields are looked at by the commands that they become. */
export function readLine(text: string): Result<ReadLine> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return complain('line', { complaint: 'no-json' }, `is no JSON: ${(error as Error).message}`);
  }
  const read = line.safeParse(given);
  if (!read.success)
    return complain('kind', { complaint: 'one-of', values: { options: lineKinds.join(', ') } });
  const { kind, id, ...fields } = read.data;
  if (kind === 'newsroom' && fields.version !== lineVersion)
    return complain('version', { complaint: 'other-version', values: { version: lineVersion } });
  return allow({ kind, id, fields: revived(fields) });
}

/** The fields that hold a moment, on lines of any kind. */
const moments = [
  'at',
  'createdAt',
  'droppedAt',
  'embargoedUntil',
  'publishedAt',
  'rightsUntil',
  'scheduledFor',
  'until',
  'updatedAt',
];

function revived(fields: Record<string, unknown>): Record<string, unknown> {
  const told = moments.filter((name) => typeof fields[name] === 'string');
  const dates = told.map((name) => [name, new Date(fields[name] as string)]);
  const { corrections } = fields;
  return {
    ...fields,
    ...Object.fromEntries(dates),
    ...(Array.isArray(corrections) && { corrections: corrections.map((one) => revived(one)) }),
  };
}

/** A step that brings a line in: a command, and the moment at which it happened where that is part of what it leaves. */
export interface LineStep {
  command: CommandInput;
  at?: Date;
}

/**
 * The steps by which what a line says comes to be.
 * @param isThere whether there is something of this id already: it is then changed to what the line says
 */
export function stepsOf({ kind, fields }: ReadLine, isThere: boolean): LineStep[] {
  const step = (type: string, more: object = {}, at?: unknown): LineStep => ({
    command: { type, ...fields, ...more } as unknown as CommandInput,
    ...(at instanceof Date && { at }),
  });
  switch (kind) {
    case 'newsroom':
      return [];
    case 'edition':
      return [step('edition.set')];
    case 'section':
    case 'topic':
    case 'author':
      return [step(`${kind}.${isThere ? 'change' : 'make'}`)];
    case 'media': {
      const about = [step('media.describe'), step('media.crop')];
      return isThere ? about : [step('media.add', {}, fields.createdAt), ...about];
    }
    case 'article':
      return [step('article.bring')];
    case 'page':
      return [step('page.write', {}, fields.updatedAt)];
    case 'redirect':
      return [step('redirect.keep')];
    case 'front':
      return [step('front.draft'), step('front.launch')];
    case 'ticker': {
      if (isThere) return [];
      const posted = step('ticker.post', {}, fields.at);
      return fields.droppedAt ? [posted, { ...step('ticker.drop'), at: fields.droppedAt as Date }] : [posted];
    }
    case 'word':
      return [step('word.add')];
  }
}
