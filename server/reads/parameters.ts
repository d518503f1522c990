import { z } from 'zod';
import { slug as written } from '#editorial/commands/fields.ts';
import { sorts } from '#editorial/view.ts';
import { editionIds, standardEdition } from '#messages/editions.ts';
import { readPlace } from '../api/place.ts';
import { reachable } from '../search/find.ts';
import { longestQuery } from './search.ts';

/** The most items that one answer holds. */
const mostItems = 100;

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .meta({ type: 'integer', minimum: least, maximum: most });
const locale = z.enum(editionIds).default(standardEdition);
const query = z.string().refine((text) => beginningOf(text) === text);
const slug = z.string().trim().min(1).pipe(written);
/**
 * A day in the edition's time zone, or an instant. The «+» of an offset that was not escaped arrives as a space. At both
 * ends of the calendar a year is left, for an offset or the day's end to lead into: Postgres reads four digits, and not 0000.
 */
const moment = z
  .string()
  .transform((text) => text.replace(/ (?=\d\d:\d\d$)/, '+'))
  .pipe(z.union([z.iso.date(), z.iso.datetime({ offset: true })]))
  .refine((text) => text >= '1000' && text < '9999');

/** As much of a query as may be asked; all of it, where it is short enough. */
export function beginningOf(query: string): string {
  return [...query].slice(0, longestQuery).join('');
}

/** What may be asked of `/api/v1/search`. */
export const searchParameters = z.object({
  q: z.string().trim().pipe(query),
  locale,
  section: slug.optional(),
  author: slug.optional(),
  from: moment.optional(),
  to: moment.optional(),
  sort: z.enum(sorts).default('best'),
  limit: whole(1, mostItems).default(20),
  offset: whole(0, reachable).default(0),
});

export type SearchParameters = z.infer<typeof searchParameters>;

/** What may be asked of `/api/v1/suggest`. */
export const suggestParameters = z.object({ q: query, locale });

/** What may be asked of `/api/v1/articles`. `before` is what an answer called `next`, or the id of an article. */
export const listParameters = z.object({
  locale,
  section: slug.optional(),
  topic: slug.optional(),
  author: slug.optional(),
  before: z
    .string()
    .refine((text) => readPlace(text) !== null)
    .optional(),
  limit: whole(1, mostItems).default(20),
});

export type ListParameters = z.infer<typeof listParameters>;

/** What may be asked of `/api/v1/sections`. */
export const sectionsParameters = z.object({ locale: z.enum(editionIds).optional() });

/** The name of a parameter that can be wrong. */
export type ParameterName = keyof SearchParameters | keyof ListParameters;

/** A value that a request cannot have. */
export class ParameterError extends Error {
  readonly parameter: ParameterName;
  readonly kind: 'invalid' | 'unknown';

  /** @param kind `unknown`: well written, but it names nothing that there is */
  constructor(parameter: ParameterName, kind: 'invalid' | 'unknown' = 'invalid') {
    super(`The parameter ${parameter} is ${kind}.`);
    this.parameter = parameter;
    this.kind = kind;
  }
}

/** Reads the query of an address by a schema; of a name that comes twice the first counts. Throws a ParameterError. */
export function parametersOf<Schema extends z.ZodType>(
  schema: Schema,
  asked: URLSearchParams,
): z.infer<Schema> {
  const given = Object.fromEntries([...asked].reverse());
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new ParameterError(read.error.issues[0]?.path[0] as ParameterName);
}
