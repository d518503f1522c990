import { z } from 'zod';
import { cleanLine } from '../clean-line.ts';
import type { ComplaintCode } from '../complaint.ts';

/** Whoever sends a change may name a new thing: its name ends in cache tags, which travel in headers. */
export const id = z.string().regex(/^[\w-]{1,64}$/);

/** One line of text; it may be empty. */
export function line(max: number) {
  return z.string().transform(cleanLine).pipe(z.string().max(max));
}

/** One line in which something stands. */
export function filledLine(max: number) {
  return line(max).pipe(z.string().min(1));
}

/** The last part of an address; empty: one is made of a name. */
export const slug = z
  .string()
  .transform((text) => text.normalize('NFC'))
  .pipe(
    z
      .string()
      .max(120)
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$|^$/u, {
        error: 'bad-slug' satisfies ComplaintCode,
      }),
  );

/** A slug that is given. */
export const ownSlug = slug.pipe(z.string().min(1));
