import { z } from 'zod';
import { type CropRatio, cropRatios, mediaStatuses } from '../library.ts';
import { line } from './fields.ts';

const thousandth = z.int().min(0).max(1000);
const crop = z.object({ x: thousandth, y: thousandth, width: thousandth, height: thousandth });
const ratios = Object.keys(cropRatios) as [CropRatio, ...CropRatio[]];
const widths = z.array(z.int().positive()).min(1).max(10);
/** It stands in the names of files and in addresses. */
const name = z.string().regex(/^[a-z0-9-]{1,200}$/);
/** It stands in a style on readers' pages. */
const placeholder = z
  .string()
  .max(2000)
  .regex(/^(?:data:image\/webp;base64,[A-Za-z0-9+/]+={0,2})?$/);

const facts = {
  alt: line(500),
  caption: line(1000),
  credit: line(200),
  rights: line(500),
  rightsUntil: z.date().nullable(),
};

/** The commands on pictures. `add` and `finish` are given by the server itself, after it has looked at the file. */
export const mediaCommands = [
  z.object({
    type: z.literal('media.add'),
    name,
    width: z.int().positive(),
    height: z.int().positive(),
    widths,
    focalX: thousandth,
    focalY: thousandth,
    placeholder,
    alt: facts.alt.default(''),
    caption: facts.caption.default(''),
    credit: facts.credit.default(''),
    digest: z.string().max(64).nullable().default(null),
    source: z.string().max(2000).nullable().default(null),
    format: z.string().max(10).default(''),
    bytes: z.int().min(0).default(0),
    fileName: line(200).default(''),
    status: z.enum(mediaStatuses).default('ready'),
  }),
  z.object({ type: z.literal('media.describe'), ...z.object(facts).partial().shape }),
  /** A ratio that is left out is cut around the focal point. */
  z.object({
    type: z.literal('media.crop'),
    focalX: thousandth.optional(),
    focalY: thousandth.optional(),
    crops: z.partialRecord(z.enum(ratios), crop).optional(),
  }),
  /** What became of making a picture's sizes. */
  z.object({
    type: z.literal('media.finish'),
    status: z.enum(['ready', 'failed']),
    widths: widths.optional(),
  }),
  z.object({ type: z.literal('media.remove') }),
] as const;

export type MediaCommand = z.infer<(typeof mediaCommands)[number]>;
