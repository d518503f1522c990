import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What a page did with what was put into it. */
export interface Found {
  /** Scripts that ran, by the id of their vector or the words of a dialog, with the address of the page. */
  ran: string[];
  /** Markup that would run at a touch: event handlers, and addresses that are scripts. */
  wouldRun: string[];
  /** What only the policy kept from running: where there is one, what stands before the policy has a hole. */
  stopped: string[];
}

/** Opens pages as a reader does and says what ran there. Without a policy: what is tested is what stands before it. */
export class Canary {
  readonly found: Found = { ran: [], wouldRun: [], stopped: [] };
  readonly #context: BrowserContext;
  readonly #page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
  }

  static async open(
    browser: Browser,
    origin: string,
    { cookie = '', bypassCSP = true } = {},
  ): Promise<Canary> {
    const context = await browser.newContext({ baseURL: origin, bypassCSP });
    const pairs = cookie.split('; ').filter(Boolean);
    await context.addCookies(
      pairs.map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
      }),
    );
    const page = await context.newPage();
    const canary = new Canary(context, page);
    // In every frame, also one that a vector makes.
    await context.exposeBinding('__ran', ({ frame }, id: unknown) => {
      canary.found.ran.push(`${id} at ${frame.url()} in ${page.url()}`);
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        Object.assign(globalThis, {
          __stopped: [
            ...(Reflect.get(globalThis, '__stopped') ?? []),
            `${effectiveDirective} ${blockedURI} ${sample}`,
          ],
        });
      });
    });
    page.on('dialog', (dialog) => {
      canary.found.ran.push(`${dialog.type()} “${dialog.message()}” at ${page.url()}`);
      void dialog.dismiss();
    });
    return canary;
  }

  /** Opens a page, and looks at what stands in it. @returns its status */
  async visit(path: string): Promise<number> {
    const answer = await this.#page.goto(path, { waitUntil: 'load' });
    const { wouldRun, stopped } = await this.#page.evaluate(looked);
    this.found.wouldRun.push(...wouldRun.map((what) => `${what} in ${path}`));
    this.found.stopped.push(...stopped.map((what) => `${what} in ${path}`));
    return answer?.status() ?? 0;
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

/** Runs in the page. */
function looked(): { wouldRun: string[]; stopped: string[] } {
  const script = /^[\s\p{Cc}]*(?:java\s*script|vbscript|data:(?:text\/html|image\/svg|application))/iu;
  const wouldRun: string[] = [];
  const look = (root: ParentNode) => {
    // The site's own icon is a picture in its address.
    for (const element of root.querySelectorAll('*:not(head > link[rel="icon"])')) {
      for (const { name, value } of element.attributes) {
        const isAddress =
          /^(?:href|src|action|formaction|data|poster|xlink:href|srcdoc|values|to|from)$/.test(name);
        if (name.startsWith('on') || (isAddress && script.test(value)) || name === 'srcdoc')
          wouldRun.push(`<${element.localName} ${name}="${value}">`);
      }
      if (
        element.localName === 'script' &&
        /__ran/.test(element.textContent) &&
        !/json/.test(element.getAttribute('type') ?? '')
      )
        wouldRun.push(`<script>${element.textContent.slice(0, 80)}`);
      if (element instanceof HTMLTemplateElement) look(element.content);
    }
  };
  look(document);
  return { wouldRun, stopped: Reflect.get(globalThis, '__stopped') ?? [] };
}
