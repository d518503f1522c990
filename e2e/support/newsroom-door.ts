import { request } from 'node:http';
import { text } from 'node:stream/consumers';
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
  const body = JSON.stringify({ commands, subjectId, expectedVersion });
  return asked(person, '/api/newsroom/execute', 'POST', body);
}

/** The text of an article as the newsroom holds it. */
export function textOf(
  person: TestPerson,
  id: string,
): Promise<Result<{ version: number; content: ArticleContent }>> {
  return asked(person, `/api/newsroom/articles/${id}/text`);
}

/** Over a connection of its own: one that is kept open would still lead to a server that was killed meanwhile. */
function asked<T>(person: TestPerson, path: string, method = 'GET', body = ''): Promise<Result<T>> {
  const { origin, port } = person.at;
  const headers = { 'content-type': 'application/json', origin, cookie: person.cookie };
  return new Promise((done) => {
    // The server is gone, or went while it answered.
    const gone = () => done(refuse('unreachable'));
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { ...headers, host: `localhost:${port}` },
    };
    const sent = request({ ...options, agent: false }, (answer) => {
      text(answer).then((json) => done(JSON.parse(json) as Result<T>), gone);
    });
    sent.on('error', gone).end(body);
  });
}
