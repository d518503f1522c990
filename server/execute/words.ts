import type { Writer } from '#db/doors.ts';
import { addWord, removeWord } from '#db/queries/dictionary.ts';
import type { WordCommand } from '#editorial/commands/word.ts';
import type { Actor } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect } from './effect.ts';

/** Takes a word into the newsroom's dictionary or out of it; the word is its own id. */
export async function changeWord(
  tx: Writer,
  { type, word }: WordCommand,
  actor: Actor,
  now: Date,
): Promise<Result<Effect>> {
  if (type === 'word.add') {
    if (!(await addWord(tx, { word, addedBy: actor.id, at: now }))) return refuse('already-there');
    return effect(word, 'word.added', null, { name: word });
  }
  if (!(await removeWord(tx, word))) return refuse('not-found');
  return effect(word, 'word.removed', { name: word }, null);
}
