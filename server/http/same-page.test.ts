import { Agent, type ServerResponse } from 'node:http';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Resolution } from '../address/find-page.ts';
import type { Found } from '../address/readers-address.ts';
import { acceptedEncodings, type Encoding } from './encoding.ts';
import { forgetKeptPages, KeptPages, shareKeptPages } from './kept-pages.ts';
import { currentWork } from './next-work.ts';
import { Circumstances, layerUnder, pageOf, prerendered, serveAsNext } from './test-next.ts';
import { type Answer, ask } from './test-server.ts';

const paths = ['/', '/politics', '/politics/abcdefgh1/x', '/nothing', '/nowhere', '/en/nowhere'] as const;

const question = fc.record({
  kind: fc.constant('ask' as const),
  path: fc.constantFrom(...paths),
  query: fc.constantFrom('', '', '', '?utm_source=a', '?page=2'),
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
  headers: fc.record(
    {
      'accept-encoding': fc.constantFrom(
        'br',
        'gzip, deflate, br, zstd',
        'zstd',
        'gzip;q=0.5, br;q=0',
        '*;q=0',
      ),
      cookie: fc.constantFrom('a=b', '__prerender_bypass=1'),
      range: fc.constant('bytes=0-9'),
      'user-agent': fc.constantFrom('Firefox', 'Googlebot'),
      rsc: fc.constant('1'),
    },
    { requiredKeys: [] },
  ),
  /** Whether the tag of the last answer is shown. */
  holds: fc.boolean(),
  /** Whether the next step waits for the answer. */
  waits: fc.boolean(),
});
const publication = fc.record({ kind: fc.constant('publish' as const), path: fc.constantFrom(...paths) });

/** What is public: a version of each page, of which the even ones of some addresses are not there. */
class Newsroom {
  readonly #versions = new Map<string, number>();
  readonly #running = new Map<string, Promise<[number, string]>>();
  readonly #held: (() => void)[] = [];
  #holds = true;

  /** Whether drawings stay unfinished for now, so that something may be published meanwhile. */
  hold(holds: boolean): void {
    this.#holds = holds;
    this.#letGo();
  }

  #letGo(): void {
    if (!this.#holds) for (const drawn of this.#held.splice(0)) drawn();
  }

  version(path: string): number {
    return this.#versions.get(path) ?? 0;
  }

  publish(path: string): void {
    this.#versions.set(path, this.version(path) + 1);
  }

  /** As the proxy finds it. */
  find(url: string): Found {
    const { path, edition, search } = parts(url);
    const isAbsent = path.includes('/no') && this.version(path) % 2 === 0;
    const resolution: Resolution = isAbsent
      ? { kind: 'absent', edition, status: 404 }
      : { kind: 'show', edition, route: path, isFor: 'everybody' };
    return { resolution, search };
  }

  /** How much was published in all: what says that there is no page shows the latest. */
  get news(): number {
    return [...this.#versions.values()].reduce((sum, version) => sum + version, 0);
  }

  /** As Next: drawn from what is public at the beginning, for everybody who asks until it is done. */
  async answer(url: string, response: ServerResponse): Promise<void> {
    const { path } = parts(url);
    if (response.req.headers.cookie?.includes('__prerender_bypass'))
      return prerendered(response, pageOf(`draft after ${this.version(path)}`), 'private, no-store');
    let page = this.#running.get(url);
    if (!page) {
      page = this.#draw(path, url).finally(() => this.#running.delete(url));
      this.#running.set(url, page);
    }
    const [status, html] = await page;
    response.statusCode = status;
    prerendered(response, html);
  }

  async #draw(path: string, url: string): Promise<[number, string]> {
    const { resolution } = currentWork()?.found ?? this.find(url);
    const html =
      resolution.kind === 'absent'
        ? pageOf(`no page of ${resolution.edition}. news ${this.news}.`)
        : pageOf(`version ${this.version(path)}. ${url}`);
    await new Promise<void>((drawn) => this.#held.push(drawn) && this.#letGo());
    return [resolution.kind === 'absent' ? 404 : 200, html];
  }
}

function parts(url: string): { path: string; edition: string; search: string } {
  const [path = '', search = ''] = url.split('?');
  return { path, edition: path.startsWith('/en/') ? 'en' : 'ar', search };
}

/**
 * All of an answer that does not depend on when and how it was made: the best encoding may come later to a kept page, and
 * until then an edge is not to keep it.
 */
const essence = ({ status, text, headers }: Answer) => {
  const {
    date: _,
    connection: _c,
    'keep-alive': _k,
    'content-length': _l,
    'x-request-id': _i,
    ...rest
  } = headers;
  delete rest['content-encoding'];
  delete rest['cdn-cache-control'];
  if (rest.etag) rest.etag = rest.etag.replace(/\.\w+"$/, '"');
  return { status, text, rest };
};

/** Until a question that was sent has been read. */
async function arrival(): Promise<void> {
  for (let n = 0; n < 10; n++) await new Promise(setImmediate);
}

test('whatever is asked and published, the kept and the uncached answers are the same page', async () => {
  const newsroom = new Newsroom();
  const act = (url: string, response: ServerResponse) => {
    if (!url.startsWith('/api/publish')) return void newsroom.answer(url, response);
    forgetKeptPages();
    newsroom.publish(url.slice('/api/publish'.length));
    response.end();
  };
  const circumstances = new Circumstances();
  circumstances.find = async (url) => newsroom.find(url);
  const keeping = await serveAsNext(act, circumstances);
  const uncached = await serveAsNext(act, circumstances, {
    ...layerUnder(circumstances),
    kept: new KeptPages(0),
  });
  shareKeptPages(keeping.layer.kept);
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());

  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof({ weight: 4, arbitrary: question }, publication)), async (steps) => {
      const pending: Promise<unknown>[] = [];
      let etag: string | undefined;
      for (const step of steps) {
        if (step.kind === 'publish') {
          await ask(keeping.port, `/api/publish${step.path}`, {}, 'POST', agent);
          continue;
        }
        const { path, query, method, waits } = step;
        const headers = { ...step.headers, ...(step.holds && etag ? { 'if-none-match': etag } : {}) };
        const [least, latest] = [newsroom.version(path), newsroom.news];
        const answered = ask(keeping.port, path + query, headers, method, agent).then((answer) => {
          const encoding = (answer.headers['content-encoding'] ?? 'identity') as Encoding;
          expect(acceptedEncodings(step.headers['accept-encoding'])).toContain(encoding);
          const [, version] = /version (\d+)\./.exec(answer.text) ?? [];
          if (version !== undefined) expect(Number(version)).toBeGreaterThanOrEqual(least);
          const [, news] = /news (\d+)\./.exec(answer.text) ?? [];
          if (news !== undefined) expect(Number(news)).toBeGreaterThanOrEqual(latest);
          return answer;
        });
        pending.push(answered);
        if (!waits) continue;
        await arrival();
        newsroom.hold(false);
        const answer = await answered;
        etag = answer.headers.etag ?? etag;
        // A page that is not kept bears its head alone to a HEAD.
        if (method === 'HEAD') expect(answer.text).toBe('');
        else
          expect(essence(answer)).toEqual(essence(await ask(uncached.port, path + query, headers, method)));
        newsroom.hold(true);
      }
      newsroom.hold(false);
      await Promise.all(pending);
      newsroom.hold(true);
    }),
    { numRuns: 40 },
  );
});
