import { z } from 'zod';
import type { BodyDocument } from '../body/document.ts';
import { readable } from '../body/readable.ts';
import { path } from '../commands/pages.ts';
import type { Complaint, ComplaintCode } from '../complaint.ts';
import { livingStatuses } from '../status.ts';

/** A day, or a moment with its place on the clock: without one it would mean another moment on another machine. */
const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d))?$/;

/** The 31st of February is taken for the 3rd of March where nobody looks. */
function isDayThere(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** No moment where it is not written as one. */
function momentOf(text: string): Date {
  return new Date(iso.test(text) && isDayThere(text) ? text : Number.NaN);
}

/** What a schema says of itself, as a complaint rather than in its own English. */
const complaint = (code: ComplaintCode) => code;

/** A moment as files write it; YAML may have read it already. */
const instant = z
  .union([z.date(), z.string()], { error: complaint('no-date') })
  .transform((value, context) => {
    const date = value instanceof Date ? value : momentOf(value.trim());
    const year = date.getUTCFullYear();
    if (Number.isNaN(year) || year < 1000 || year > 9999) {
      context.addIssue({ code: 'custom', message: complaint('no-date') });
      return z.NEVER;
    }
    return date;
  });

/** A list of names, or names separated by commas: «[إيران، روسيا]» and «إيران, روسيا» alike; «Ali Hasan, PhD» in a list is one. */
const names = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])), z.null()], {
    error: complaint('names'),
  })
  .transform((value) =>
    Array.isArray(value)
      ? value.flatMap((name) => String(name).split('،'))
      : String(value ?? '').split(/[,،]/),
  )
  .transform((list) => [...new Set(list.map((name) => readable(name).trim()).filter((name) => name !== ''))]);

const words = z
  .union([z.string(), z.number(), z.null()], { error: complaint('text') })
  .transform((value) => readable(String(value ?? '')).trim());

/** Yes or no as YAML and JSON write it and as people do: the word «no» is not a yes. */
const yesOrNo = z
  .union([z.boolean(), z.number(), z.null(), z.stringbool()], {
    error: complaint('yes-or-no'),
  })
  .transform(Boolean);

/** What an item may be; all but articles come from archives of other systems. */
const itemKinds = ['article', 'page', 'section', 'author', 'topic', 'picture'] as const;

export type ItemKind = (typeof itemKinds)[number];

/** A section by its slug and its name. */
export const namedSection = z.object({ slug: words, name: words });

export const correction = z.object({ at: instant, text: words.pipe(z.string().min(1)) });

/** The fields of an article to import, as PRODUCT.md names them, and those of ours beside them. */
export const itemFields = z
  .object({
    kind: z.enum(itemKinds).default('article'),
    locale: words.optional(),
    section: words.optional(),
    sectionName: words.optional(),
    title: words.prefault('').pipe(z.string().min(1, { error: complaint('no-headline') })),
    standfirst: words.default(''),
    kicker: words.default(''),
    authors: names.default([]),
    topics: names.default([]),
    place: words.default(''),
    publishedAt: instant.nullish(),
    updatedAt: instant.nullish(),
    slug: words.default(''),
    breaking: yesOrNo.default(false),
    status: z.enum(livingStatuses).default('published'),
    withdrawnReason: words.default(''),
    externalId: words.optional(),
    /** What an older version of Warraq called it; of the article of that name it is this one if the headline is the same. */
    formerExternalId: words.optional(),
    image: words.default(''),
    imageAlt: words.default(''),
    imageCaption: words.default(''),
    imageCredit: words.default(''),
    pair: words.default(''),
    /** The sections that the item's own is below, or that a section is below, from the top of the tree. */
    above: z.array(namedSection).default([]),
    /** Paths on this site that led to it in the system that it comes from. */
    formerPaths: z.array(path).default([]),
    /** Of an author. */
    bio: words.default(''),
    corrections: z.array(correction).default([]),
  })
  .superRefine(({ status, publishedAt }, context) => {
    if (status !== 'scheduled' || publishedAt) return;
    context.addIssue({ code: 'custom', path: ['publishedAt'], message: complaint('no-time') });
  });

export type ImportItem = z.infer<typeof itemFields> & { body: BodyDocument };

/** The formats that an item may come in. */
const formats = ['md', 'txt', 'ndjson', 'archive'] as const;

export type Format = (typeof formats)[number];

/** What an archive's reader knows of an item besides its fields. */
interface Archived {
  kind: ItemKind;
  /** Why it is not imported, though nothing is wrong with it. */
  leftOut?: string;
  /** What of it cannot be kept, in words to count by. */
  lost: string[];
  comments: number;
  /** What the addresses in it are relative to. */
  base?: string;
  /** The file is not whole: what the item refers to may be missing. */
  isFromCutFile?: boolean;
}

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
  fault?: Complaint;
  /** Where it begins in a file of many, from 1; 0 for a file that is one item. */
  line: number;
  /** Of an item of an archive: its `text` is a line of JSON that the archive's reader wrote. */
  archived?: Archived;
}
