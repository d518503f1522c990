import { type Answer, ask } from './ask.ts';
import type { TestPerson } from './people.ts';
import { site } from './site.ts';

/**
 * Asks as a browser in which somebody is signed in would, from a page of the site itself.
 * @param person null: nobody is signed in
 * @param more headers that differ; one that is undefined is not sent
 */
export function askAs(
  person: TestPerson | null,
  method: string,
  path: string,
  body = '',
  more: Record<string, string | undefined> = {},
): Promise<Answer> {
  const wanted = {
    host: new URL(site.origin).host,
    origin: site.origin,
    cookie: person?.cookie,
    'content-type': body === '' ? undefined : 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...more,
  };
  const headers = Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return ask(path, { method, headers, body });
}
