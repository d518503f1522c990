import type { Browser, BrowserContext, Page } from '@playwright/test';
import { cookiesOf, type TestPerson } from '../../support/people.ts';
import { type Ours, wouldRunIn } from './would-run.ts';

/**
 * What a page did with what was put into it: a script `ran`; markup `would run` at a touch or where no policy stopped
 * it; it `asked` another site for something; or it `failed`, and what stood there was not looked at.
 */
export interface Fault {
  kind: 'ran' | 'would run' | 'asked' | 'failed';
  what: string;
  path: string;
}

interface Watch {
  /** The scripts without a nonce that stand in pages of ours. */
  inline: string[];
  person?: TestPerson;
  tabs?: number;
}

/** What only costs time here: pictures and faces. Data in an address is shown all the same. */
const unneeded = ['*/media/*', '*/og/*', '*/_next/image*', '*.woff2', '*/icon*'];
const longestWaitMs = 20_000;

/** Opens pages as a reader does and says what ran there. Without a policy: what is tested is what stands before it. */
export class Canary {
  readonly faults: Fault[] = [];
  readonly #context: BrowserContext;
  readonly #inline: string[];
  readonly #free: Page[] = [];
  readonly #waiting: ((page: Page) => void)[] = [];
  /** What each tab was sent to. */
  readonly #at = new Map<Page, string>();

  private constructor(context: BrowserContext, inline: string[]) {
    this.#context = context;
    this.#inline = inline;
  }

  /** @param base the origin of its paths */
  static async open(browser: Browser, base: string, { inline, person, tabs = 4 }: Watch): Promise<Canary> {
    const context = await browser.newContext({ baseURL: base, bypassCSP: true });
    context.setDefaultTimeout(longestWaitMs);
    if (person) await context.addCookies(cookiesOf(person));
    const canary = new Canary(context, inline);
    // In every frame, also one that a vector makes.
    await context.exposeBinding('__ran', ({ page, frame }, id: unknown) =>
      canary.#note(page, 'ran', `${id} at ${frame.url()}`),
    );
    await context.addInitScript(() => {
      // What others' vectors call. Nothing waits for an answer.
      for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
        window[name] = (...words: unknown[]) => {
          (window as unknown as { __ran(words: string): void }).__ran(`${name} ${words.map(String)}`);
          return null as never;
        };
    });
    for (let tab = 0; tab < tabs; tab++) canary.#free.push(await canary.#newTab());
    return canary;
  }

  /** Opens pages, a few at once, and looks at what stands in each. */
  async visit(paths: string[], mayBeMissing = false): Promise<void> {
    await Promise.all(
      paths.map(async (path) => {
        const page = this.#free.pop() ?? (await new Promise<Page>((free) => this.#waiting.push(free)));
        await this.#look(page, path, mayBeMissing);
        // The newest first: whoever asks for a page at a time would stand behind whoever asks for thousands.
        const next = this.#waiting.pop();
        if (next) next(page);
        else this.#free.push(page);
      }),
    );
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  async #newTab(): Promise<Page> {
    const page = await this.#context.newPage();
    const session = await this.#context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: unneeded });
    page.on('dialog', (dialog) => {
      this.#note(page, 'ran', `${dialog.type()} “${dialog.message()}”`);
      void dialog.dismiss().catch(() => {});
    });
    page.on('pageerror', (error) => this.#note(page, 'failed', `${error.name}: ${error.message}`));
    page.on('request', (request) => {
      const url = URL.parse(request.url());
      if (url && /^https?:$/.test(url.protocol) && url.hostname !== 'localhost')
        this.#note(page, 'asked', request.url());
    });
    return page;
  }

  async #look(page: Page, path: string, mayBeMissing: boolean): Promise<void> {
    this.#at.set(page, path);
    try {
      const answer = await page.goto(path, { waitUntil: 'load' });
      const status = answer?.status() ?? 0;
      if (status === 429 || status >= 500 || (status >= 400 && !mayBeMissing))
        this.#note(page, 'failed', `was answered ${status}`);
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(answer?.headers()['content-security-policy'] ?? '') ?? [];
      const ours: Ours = { nonce, inline: this.#inline };
      for (const what of await page.evaluate(wouldRunIn, ours)) this.#note(page, 'would run', what);
    } catch (error) {
      this.#note(page, 'failed', (error as Error).message.split('\n')[0] ?? '');
    }
  }

  #note(page: Page, kind: Fault['kind'], what: string): void {
    this.faults.push({ kind, what: what.slice(0, 300), path: this.#at.get(page) ?? '' });
  }
}
