import { z } from 'zod';
import { type CropRatio, cropRatios, mediaStatuses } from '../library.ts';
import { filledLine, line } from './fields.ts';

const thousandth = z.int().min(0).max(1000);
const crop = z.object({ x: thousandth, y: thousandth, width: thousandth, height: thousandth });
const ratios = Object.keys(cropRatios) as [CropRatio, ...CropRatio[]];
const widths = z.array(z.int().positive()).min(1);

const facts = {
  alt: line(500),
  caption: line(1000),
  credit: line(200),
  rights: line(500),
  rightsUntil: z.date().nullable(),
};

/** The commands on pictures. */
export const mediaCommands = [
  z.object({
    type: z.literal('media.add'),
    name: filledLine(200),
    width: z.int().positive(),
    height: z.int().positive(),
    widths,
    focalX: thousandth,
    focalY: thousandth,
    placeholder: z.string().max(2000),
    alt: facts.alt.default(''),
    caption: facts.caption.default(''),
    credit: facts.credit.default(''),
    digest: z.string().max(64).nullable().default(null),
    format: z.string().max(10).default(''),
    bytes: z.int().min(0).default(0),
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
