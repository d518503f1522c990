import type { z } from 'zod';
import { allow, type Result, refuse } from '#editorial/refusal.ts';

/** Reads what came over the wire; what is not as it should be is refused with the path of the first fault. */
export function inputOf<Input>(schema: z.ZodType<Input>, given: unknown): Result<Input> {
  const read = schema.safeParse(given);
  if (read.success) return allow(read.data);
  return refuse('invalid-input', { field: read.error.issues[0]?.path.join('.') ?? '' });
}

/** The same of a request's body; one that is no JSON is not as it should be either. */
export async function bodyOf<Input>(schema: z.ZodType<Input>, request: Request): Promise<Result<Input>> {
  return inputOf(schema, await request.json().catch(() => null));
}
