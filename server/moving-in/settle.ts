import type { CommandInput } from '#editorial/commands/command.ts';
import { executeOne } from '../execute.ts';

/** What became of an import, as the command that writes it down. */
export interface Settlement {
  subjectId: string;
  commands: [Extract<CommandInput, { type: 'import.begin' | 'import.end' }>];
}

export function settleImport(settlement: Settlement) {
  return executeOne({ id: 'import', role: 'system' }, settlement);
}
