import { z } from 'zod';
import type { BodyDocument } from '../body/document.ts';
import { readable } from '../body/readable.ts';
import { statuses } from '../status.ts';

/** A day, or a moment with its place on the clock: without one it would mean another moment on another machine. */
const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d))?$/;

/** A moment as files write it; YAML may have read it already. */
const instant = z.union([z.date(), z.string()]).transform((value, context) => {
  const date = value instanceof Date ? value : new Date(iso.test(value.trim()) ? value.trim() : Number.NaN);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 1000 || year > 9999) {
    context.addIssue({ code: 'custom', message: 'is no date: write it as 2026-11-23T09:30:00+03:00' });
    return z.NEVER;
  }
  return date;
});

/** A list of names, or names separated by commas: «[إيران، روسيا]» and «إيران, روسيا» alike; «Ali Hasan, PhD» in a list is one. */
const names = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])), z.null()])
  .transform((value) =>
    Array.isArray(value)
      ? value.flatMap((name) => String(name).split('،'))
      : String(value ?? '').split(/[,،]/),
  )
  .transform((list) => [...new Set(list.map((name) => readable(name).trim()).filter((name) => name !== ''))]);

const words = z
  .union([z.string(), z.number(), z.null()])
  .transform((value) => readable(String(value ?? '')).trim());

/** Yes or no as YAML and JSON write it and as people do: the word «no» is not a yes. */
const yesOrNo = z
  .union([z.boolean(), z.number(), z.null(), z.stringbool()], {
    error: 'must be true or false',
  })
  .transform(Boolean);

/** The fields of an article to import, as PRODUCT.md names them, and those of ours beside them. */
export const itemFields = z.object({
  locale: words.optional(),
  section: words.optional(),
  sectionName: words.optional(),
  title: words.prefault('').pipe(z.string().min(1, { error: 'is missing: an article needs a headline' })),
  standfirst: words.default(''),
  kicker: words.default(''),
  authors: names.default([]),
  topics: names.default([]),
  place: words.default(''),
  publishedAt: instant.nullish(),
  updatedAt: instant.nullish(),
  slug: words.default(''),
  breaking: yesOrNo.default(false),
  status: z.enum(statuses).default('published'),
  withdrawnReason: words.default(''),
  externalId: words.optional(),
  image: words.default(''),
  imageAlt: words.default(''),
  imageCaption: words.default(''),
  imageCredit: words.default(''),
  pair: words.default(''),
  corrections: z.array(z.object({ at: instant, text: words.pipe(z.string().min(1)) })).default([]),
});

export type ImportItem = z.infer<typeof itemFields> & { body: BodyDocument };

/** The formats that an item may come in. */
const formats = ['md', 'txt', 'ndjson'] as const;

export type Format = (typeof formats)[number];

/** An item as it lies in its file, not yet looked into. */
export interface RawItem {
  format: Format;
  text: string;
  /** A digest of the bytes that the text was in, by which it is known again. */
  digest: string;
  /** The file's name without its folder, or `-`. */
  file: string;
  /** The folder that pictures are looked for in. */
  folder: string;
  /** Why its text could not be had. */
  fault?: string;
  /** The line in an `.ndjson` file, from 1; 0 for a file that is one item. */
  line: number;
}
