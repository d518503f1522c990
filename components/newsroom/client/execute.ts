import type { CommandInput } from '#editorial/commands/command.ts';
import type { Refusal, Result } from '#editorial/refusal.ts';

export interface SentChange {
  subjectId?: string;
  commands: CommandInput[];
  expectedVersion?: number;
}

export interface Done {
  id: string;
  version: number;
}

/** Asks the newsroom's door for a change. No answer at all is a refusal too (`unreachable`): nothing is lost by it. */
export function execute(change: SentChange, signal?: AbortSignal): Promise<Result<Done>> {
  return ask('/api/newsroom/execute', {
    method: 'POST',
    body: JSON.stringify(change),
    ...(signal ? { signal } : {}),
  });
}

/** Asks an address of the newsroom's interface and reads the result that it answers with. */
export async function ask<T>(address: string, init: RequestInit = {}): Promise<Result<T>> {
  try {
    const headers = { accept: 'application/json', 'content-type': 'application/json', ...init.headers };
    const answer = await fetch(address, { ...init, headers });
    return (await answer.json()) as Result<T>;
  } catch {
    return { ok: false, refusal: unreachable };
  }
}

const unreachable: Refusal = { code: 'unreachable' };
