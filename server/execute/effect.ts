import type { Command } from '#editorial/commands/command.ts';
import type { EventType, Facts, NewsroomEvent } from '#editorial/events.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';

/** What a caller learns of a change that was carried out. */
export interface Done {
  id: string;
  version: number;
  /** How many it made, of a change that makes many at once. */
  made?: number;
}

/** A change whose commands have been read and whose subject has its id. */
export interface ReadChange {
  id: string;
  isNew: boolean;
  commands: Command[];
  expectedVersion: number | undefined;
}

/** What a noun's part of the door answers for one change. */
export interface Effect {
  done: Done;
  events: NewsroomEvent[];
}

/** The effect of a single event on a thing. */
export function effect(
  id: string,
  type: EventType,
  before: Facts | null,
  after: Facts | null,
  version = 1,
): Result<Effect> {
  return allow({ done: { id, version }, events: [{ type, subjectId: id, before, after }] });
}

/** The refusal of what was decided on another version of the thing; null: on this one, or on whichever there is. */
export function stale(expected: number | undefined, version: number): ReturnType<typeof refuse> | null {
  const isWrong = expected !== undefined && expected !== version;
  return isWrong ? refuse('stale-version', { values: { version } }) : null;
}
