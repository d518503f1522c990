import { refuse } from '#editorial/refusal.ts';
import { accountLines } from '../moving/account-lines.ts';
import { newsroomAnswer } from '../newsroom/answer.ts';
import { personOf } from '../session/person.ts';
import { store } from '../store.ts';
import { streamOf } from '../text-stream.ts';

/** What is held of one account, as JSON lines; null: there is none of that email. */
export async function dataOf(email: string): Promise<AsyncGenerator<string> | null> {
  const lines = await accountLines((await store()).read, email);
  return lines && textsOf(lines);
}

async function* textsOf(lines: AsyncIterable<{ text: string }>): AsyncGenerator<string> {
  for await (const { text } of lines) yield `${text}\n`;
}

/** Answers a person with what is held of them, line by line as it is read. */
export async function ownData(request: Request): Promise<Response> {
  const person = await personOf(request.headers);
  const lines = person && (await dataOf(person.email));
  if (!lines) return newsroomAnswer(request, async () => refuse('not-found'));
  return new Response(streamOf(lines), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="account.ndjson"',
      'cache-control': 'no-store',
    },
  });
}
