import type { ArticleContent } from '#editorial/article.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import type { TestPerson } from './people.ts';

interface Done {
  id: string;
  version: number;
}

/** What the newsroom's interface sends, without the interface: as a person, over the wire. */
export function send(
  person: TestPerson,
  commands: CommandInput[],
  subjectId?: string,
  expectedVersion?: number,
): Promise<Result<Done>> {
  return asked(person, '/api/newsroom/execute', {
    method: 'POST',
    body: JSON.stringify({ commands, subjectId, expectedVersion }),
  });
}

/** The text of an article as the newsroom holds it. */
export function textOf(
  person: TestPerson,
  id: string,
): Promise<Result<{ version: number; content: ArticleContent }>> {
  return asked(person, `/api/newsroom/articles/${id}/text`);
}

async function asked<T>(person: TestPerson, path: string, init: RequestInit = {}): Promise<Result<T>> {
  const { origin } = person.at;
  const headers = { 'content-type': 'application/json', origin, cookie: person.cookie };
  try {
    const answer = await fetch(origin + path, { ...init, headers });
    return (await answer.json()) as Result<T>;
  } catch {
    // The server is gone, or went while it answered.
    return refuse('unreachable');
  }
}
