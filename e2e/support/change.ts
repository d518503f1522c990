import type { CommandInput } from '#editorial/commands/command.ts';
import type { Result } from '#editorial/refusal.ts';
import type { TestPerson } from './people.ts';

/** Sends a change to the newsroom's door as a person; a refusal fails the test. Returns the id and version. */
export async function change(
  person: TestPerson,
  sent: { subjectId?: string; commands: CommandInput[] },
): Promise<{ id: string; version: number }> {
  const answer = await fetch(`${person.at.origin}/api/newsroom/execute`, {
    method: 'POST',
    headers: { cookie: person.cookie, origin: person.at.origin, 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  const result = (await answer.json()) as Result<{ id: string; version: number }>;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
