import { z } from 'zod';
import { id } from '#editorial/commands/fields.ts';
import { allow, type Result } from '#editorial/refusal.ts';
import type { Change } from '../execute.ts';
import { inputOf } from './read-input.ts';

const sent = z.object({
  subjectId: id.optional(),
  expectedVersion: z.int().min(0).optional(),
  commands: z
    .array(z.looseObject({ type: z.string() }))
    .min(1)
    .max(20),
});

/** Fields of commands that are moments: JSON carries them as text. */
const moments = new Set(['at', 'until', 'publishedAt', 'updatedAt', 'rightsUntil']);

/** Reads a change as it came over the wire. The commands themselves are checked where all are, in `execute`. */
export function readChange(body: unknown): Result<Change> {
  const read = inputOf(sent, body);
  if (!read.ok) return read;
  return allow({ ...read.value, commands: read.value.commands.map(withMoments) as Change['commands'] });
}

function withMoments(command: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(command).map(([name, value]) => [
      name,
      moments.has(name) && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
}
