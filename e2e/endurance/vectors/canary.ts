import type { Browser, BrowserContext, Page } from '@playwright/test';
import { cookiesOf, type TestPerson } from '../../support/people.ts';

/** What a page did with what was put into it. */
export interface Found {
  /** Scripts that ran, by the id of their vector or the words of a dialog, with the address of the page. */
  ran: string[];
  /** Markup that would run at a touch: event handlers, and addresses that are scripts. */
  wouldRun: string[];
}

/** Opens pages as a reader does and says what ran there. Without a policy: what is tested is what stands before it. */
export class Canary {
  readonly found: Found = { ran: [], wouldRun: [] };
  readonly #context: BrowserContext;
  readonly #page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
  }

  /** @param person who is signed in */
  static async open(browser: Browser, person: TestPerson): Promise<Canary> {
    const context = await browser.newContext({ baseURL: person.at.origin, bypassCSP: true });
    await context.addCookies(cookiesOf(person));
    const page = await context.newPage();
    const canary = new Canary(context, page);
    // In every frame, also one that a vector makes.
    await context.exposeBinding('__ran', ({ frame }, id: unknown) => {
      canary.found.ran.push(`${id} at ${frame.url()} in ${page.url()}`);
    });
    page.on('dialog', (dialog) => {
      canary.found.ran.push(`${dialog.type()} “${dialog.message()}” at ${page.url()}`);
      void dialog.dismiss();
    });
    return canary;
  }

  /** Opens a page, and looks at what stands in it. */
  async visit(path: string): Promise<void> {
    await this.#page.goto(path, { waitUntil: 'load' });
    const wouldRun = await this.#page.evaluate(looked);
    this.found.wouldRun.push(...wouldRun.map((what) => `${what} in ${path}`));
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

/** Runs in the page. */
function looked(): string[] {
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
  return wouldRun;
}
