import type { z } from 'zod';
import { fileComplaints } from './file-complaints.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * What can be wrong with an input, by its code, in the words of a terminal behind the field's name; `{…}` are values. The
 * sentences that people read in the newsroom are in messages/ under `complaint.CODE`; a test holds the lists together.
 */
const complaints = {
  unread: 'cannot be read',
  'no-headline': 'is missing: an article needs a headline',
  'no-time': 'is missing: scheduled for when?',
  'no-date': 'is no date: write it as 2026-11-23T09:30:00+03:00',
  'yes-or-no': 'must be true or false',
  'one-of': 'must be one of {options}',
  text: 'must be text',
  number: 'must be a number',
  names: 'must be a list of names, or names between commas',
  list: 'must be a list',
  fields: 'must be fields with their names',
  markdown: 'must be Markdown in a string',
  html: 'must be HTML in a string',
  empty: 'is empty: write something there',
  'too-long': 'is longer than {most} characters: shorten it',
  'too-many': 'has more than {most} entries: take some out',
  'bad-slug': 'may have letters and digits alone, and single dashes between them',
  misshapen: 'is not written as it must be',
  'no-json': 'is no JSON: each line is one article, {"title": "…"}',
  'no-front-matter':
    'is missing: the file must begin with a line of three dashes (---), its fields, and --- again',
  'needs-quotes': 'cannot be read at line {line}: put what {name} says in quotation marks, {name}: "…"',
  unclosed: 'cannot be read at line {line}: a quotation mark or a bracket is opened and not closed',
  'field-twice': 'has {name} a second time at line {line}: take one out',
  tab: 'cannot be read at line {line}: begin the line with spaces and not with a tab',
  'front-matter-unread': 'cannot be read at line {line}: write each field on a line of its own, name: value',
  'no-edition': 'names no edition: {edition}; there are {editions}',
  'name-taken': 'is missing: another item of this import is called {name} too',
  'page-state': 'must be published: a page has no other state',
  ...fileComplaints,
} as const;

export type ComplaintCode = keyof typeof complaints;

export const complaintCodes = Object.keys(complaints) as ComplaintCode[];

export interface Complaint {
  complaint: ComplaintCode;
  /** What the sentence needs beside its words. */
  values?: Record<string, string | number>;
}

/** A complaint in the words of a terminal. */
export function inWords({ complaint, values = {} }: Complaint): string {
  return complaints[complaint].replace(/\{(\w+)\}/g, (_, name) => `${values[name] ?? ''}`);
}

/** Refuses an input at a field. @param detail the words for a terminal, where they say more than those of the code */
export function complain(field: string, complaint: Complaint, detail = inWords(complaint)) {
  const { complaint: code, values } = complaint;
  return refuse('invalid-input', { field, values: { ...values, complaint: code, detail } });
}

/** The complaint that a refusal is; null: it is none, or from an older version. */
export function complaintIn({ values }: Refusal): ComplaintCode | null {
  const code = values?.complaint;
  return isComplaint(code) ? code : null;
}

function isComplaint(code: unknown): code is ComplaintCode {
  return typeof code === 'string' && Object.hasOwn(complaints, code);
}

type Issue = z.core.$ZodIssue;

/** The kinds of values that zod names, as people know them. */
const expected: Partial<Record<string, ComplaintCode>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes-or-no',
  date: 'no-date',
  array: 'list',
  object: 'fields',
};

/** What a schema found, as a complaint; a schema may name one itself, as its `error`, or give it whole in `params.given`. */
export function complaintOf(issue: Issue): Complaint {
  if (isComplaint(issue.message)) return { complaint: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { complaint: expected[issue.expected] ?? 'unread' };
    case 'invalid_value':
      return { complaint: 'one-of', values: { options: issue.values.map(String).join(', ') } };
    case 'too_big': {
      const complaint = issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : null;
      return complaint ? { complaint, values: { most: Number(issue.maximum) } } : { complaint: 'misshapen' };
    }
    case 'too_small':
      return { complaint: issue.origin === 'string' || issue.origin === 'array' ? 'empty' : 'misshapen' };
    case 'invalid_format':
      return { complaint: 'misshapen' };
    case 'custom':
      return (issue.params?.given as Complaint | undefined) ?? { complaint: 'misshapen' };
    default:
      return { complaint: 'unread' };
  }
}

/** Refuses an input for what a schema found first. @param whole what its field is called where the whole is wrong */
export function complainAbout(error: z.core.$ZodError, whole: string) {
  const [issue] = error.issues;
  if (!issue) return complain(whole, { complaint: 'unread' });
  const complaint = complaintOf(issue);
  // Codes of schemas of their own, for whoever shows a form for them.
  const isOwnCode = issue.code === 'custom' && complaint.complaint === 'misshapen';
  return complain(issue.path.join('.') || whole, complaint, isOwnCode ? issue.message : undefined);
}
