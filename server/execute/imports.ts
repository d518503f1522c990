import type { Writer } from '#db/doors.ts';
import { changeImport, importById, insertImport, removeImport } from '#db/queries/imports.ts';
import type { ImportCommand } from '#editorial/commands/import.ts';
import type { EventType } from '#editorial/events.ts';
import { atWork, type ImportState, nothingYet } from '#editorial/moving-in.ts';
import type { Actor } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect } from './effect.ts';

type OnKnown = Exclude<ImportCommand, { type: 'import.add' }>;

/** Takes an import in, begins, stops and ends it. The work itself is done elsewhere (server/moving-in/). */
export async function changeImports(
  tx: Writer,
  actor: Actor,
  command: ImportCommand,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  if (command.type === 'import.add') {
    const { type: _type, ...given } = command;
    await insertImport(tx, {
      ...{ id, ...given, state: 'waiting', by: actor.id, at: now },
      progress: { ...nothingYet, total: given.bytes },
    });
    return effect(id, 'import.added', null, { name: given.name });
  }
  const row = await importById(tx, id);
  if (!row) return refuse('not-found');
  const next = nextState(row.state, command);
  if (next === null) return refuse('wrong-state');
  if (next === 'gone') await removeImport(tx, id);
  else
    await changeImport(tx, id, {
      state: next,
      ...(command.type === 'import.resume' && {
        isTrial: command.isTrial,
        progress: { ...nothingYet, total: row.bytes },
      }),
    });
  return effect(id, events[command.type], { name: row.name }, next === 'gone' ? null : { name: row.name });
}

const events: Record<OnKnown['type'], EventType> = {
  'import.begin': 'import.begun',
  'import.end': 'import.ended',
  'import.stop': 'import.stopped',
  'import.resume': 'import.resumed',
  'import.remove': 'import.removed',
};

/** Where a command leads from a state; null: nowhere. */
function nextState(from: ImportState, command: OnKnown): ImportState | 'gone' | null {
  switch (command.type) {
    case 'import.begin':
      return from === 'waiting' ? 'running' : null;
    case 'import.end':
      return atWork.has(from) ? command.state : null;
    case 'import.stop':
      if (from === 'waiting') return 'stopped';
      return from === 'running' ? 'stopping' : null;
    case 'import.resume':
      return atWork.has(from) || from === 'waiting' ? null : 'waiting';
    case 'import.remove':
      return atWork.has(from) ? null : 'gone';
  }
}
