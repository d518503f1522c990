import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, ArticleContent } from '#editorial/article.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { allow, refuse } from '#editorial/refusal.ts';
import { articleIn } from '#editorial/testing.ts';
import type { SentChange } from '../../client/execute.ts';
import { Keeper, textOf } from './keeper.ts';

/** A server that holds one article as the real one does: by version, and slowly. */
class Server {
  article: Article = articleIn('draft', { version: 1 });
  trouble: 'none' | 'unreachable' | 'answer-lost' | 'signed-out' = 'none';
  delay = 50;
  readonly sent: CommandInput[] = [];

  async execute({ expectedVersion, commands }: SentChange) {
    const trouble = this.trouble;
    await new Promise((done) => setTimeout(done, this.delay));
    if (trouble === 'unreachable') return refuse('unreachable');
    if (trouble === 'signed-out') return refuse('not-signed-in');
    if (expectedVersion !== this.article.version) return refuse('stale-version');
    for (const command of commands) {
      this.sent.push(command);
      this.write(command.type === 'article.keep' ? (command.content as Partial<ArticleContent>) : {});
    }
    if (trouble === 'answer-lost') return refuse('unreachable');
    return allow({ id: this.article.id, version: this.article.version });
  }

  async held() {
    const { version } = this.article;
    return allow({ version, content: textOf(this.article), by: 'هند' });
  }

  write(content: Partial<ArticleContent>): void {
    const { article } = this;
    this.article = { ...article, version: article.version + 1, content: { ...article.content, ...content } };
  }
}

let server: Server;
let shelf: { content: ArticleContent; version: number } | null;
const shelved = () => shelf;
let keeper: Keeper;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  shelf = null;
  keeper = new Keeper(server.article, {
    execute: (change) => server.execute(change),
    held: () => server.held(),
    shelve: (content, version) => {
      shelf = { content, version };
    },
    unshelve: () => {
      shelf = null;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('what is typed', () => {
  it('is in the browser within half a second, with the server within two, and then leaves the browser', async () => {
    keeper.change({ headline: 'قطار' });
    await pass(499);
    expect(shelf).toMatchObject({ content: { headline: 'قطار' }, version: 1 });
    await pass(1501);
    expect(server.article.content.headline).toBe('قطار');
    expect(shelf).toBeNull();
  });

  it('is sent as the fields that changed', async () => {
    keeper.change({ kicker: 'سكك' });
    await pass(2000);
    expect(server.sent).toEqual([{ type: 'article.keep', content: { kicker: 'سكك' } }]);
  });

  it('while something is on its way stays on the screen and in the browser, and follows', async () => {
    server.delay = 3000;
    keeper.change({ headline: 'قطار' });
    await pass(1500);
    keeper.change({ headline: 'قطار الليل' });
    await pass(2700);
    expect(server.article.content.headline).toBe('قطار');
    expect(keeper.current().content.headline).toBe('قطار الليل');
    expect(shelf?.content.headline).toBe('قطار الليل');
    await pass(5000);
    expect(server.article.content.headline).toBe('قطار الليل');
    expect(shelf).toBeNull();
  });

  it('outlives a server that cannot be reached, and a session that has ended', async () => {
    server.trouble = 'unreachable';
    keeper.change({ headline: 'قطار' });
    await pass(20_000);
    expect(shelf).toMatchObject({ content: { headline: 'قطار' } });
    server.trouble = 'signed-out';
    await pass(60_000);
    server.trouble = 'none';
    keeper.wake();
    await pass(1000);
    expect(server.article.content.headline).toBe('قطار');
    expect(shelf).toBeNull();
  });

  it('is nobody else’s where an answer was lost and more was typed since', async () => {
    server.trouble = 'answer-lost';
    keeper.change({ kicker: 'سكك' });
    await pass(2000);
    server.trouble = 'none';
    keeper.change({ kicker: 'سكك الحديد' });
    await pass(20_000);
    expect(keeper.current().theirs).toBeNull();
    expect(server.article.content.kicker).toBe('سكك الحديد');
  });

  it('is no disagreement with oneself where only the answer was lost', async () => {
    server.trouble = 'answer-lost';
    keeper.change({ headline: 'قطار' });
    await pass(1500);
    server.trouble = 'none';
    await pass(5000);
    expect(keeper.current().theirs).toBeNull();
    expect(keeper.current().saving).toMatchObject({ version: 2, refusal: null });
    expect(server.article.version).toBe(2);
  });

  it('goes on where a command has changed the version and nobody the text', async () => {
    server.write({});
    keeper.change({ headline: 'قطار' });
    await pass(3000);
    expect(server.article).toMatchObject({ version: 3, content: { headline: 'قطار' } });
  });
});

describe('two people', () => {
  it('are told of each other, and nothing is overwritten until one decides', async () => {
    server.write({ headline: 'طائرة' });
    keeper.change({ headline: 'قطار' });
    await pass(3000);
    keeper.change({ headline: 'قطار الليل' });
    await pass(60_000);
    expect(server.article).toMatchObject({ version: 2, content: { headline: 'طائرة' } });
    expect(keeper.current().theirs).toMatchObject({ version: 2, by: 'هند', content: { headline: 'طائرة' } });
    expect(shelf).toMatchObject({ content: { headline: 'قطار الليل' }, version: 1 });
    keeper.settle({ ...keeper.current().content, headline: 'قطار وطائرة' });
    await pass(3000);
    expect(server.article).toMatchObject({ version: 3, content: { headline: 'قطار وطائرة' } });
    expect(keeper.current().theirs).toBeNull();
  });

  it('see what the other wrote as soon as the page is drawn anew, unless they have typed themselves', async () => {
    server.write({ headline: 'طائرة' });
    keeper.meet(server.article);
    expect(keeper.current()).toMatchObject({ content: { headline: 'طائرة' }, replaced: 1 });
    keeper.change({ headline: 'قطار' });
    server.write({ headline: 'سفينة' });
    keeper.meet(server.article);
    expect(keeper.current().content.headline).toBe('قطار');
  });
});

describe('a command', () => {
  it('comes behind everything that was typed before it', async () => {
    keeper.change({ headline: 'قطار' });
    const ran = keeper.run([{ type: 'article.submit' }]);
    await pass(500);
    expect(await ran).toEqual(allow({ id: server.article.id, version: 3 }));
    expect(server.sent.map(({ type }) => type)).toEqual(['article.keep', 'article.submit']);
  });

  it('is not carried out where what was typed could not be saved', async () => {
    server.trouble = 'unreachable';
    keeper.change({ headline: 'قطار' });
    const ran = keeper.run([{ type: 'article.submit' }]);
    await pass(500);
    expect(await ran).toEqual(refuse('unreachable'));
    expect(server.sent).toEqual([]);
  });

  it('that meets another text leaves both to be compared, though the page is drawn anew', async () => {
    const own = keeper.current().content;
    server.write({ headline: 'طائرة' });
    const ran = keeper.run([{ type: 'article.submit' }]);
    await pass(500);
    expect(await ran).toEqual(refuse('stale-version'));
    keeper.meet(server.article);
    expect(keeper.current()).toMatchObject({
      content: own,
      acknowledged: own,
      theirs: { content: { headline: 'طائرة' } },
    });
    keeper.settle(own);
    await pass(3000);
    expect(server.article).toMatchObject({ version: 3, content: own });
  });
});

it('loses nothing, whatever the network does while two people type', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('type' as const), text: fc.string({ minLength: 1, maxLength: 5 }) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 10, max: 6000 }) }),
    fc.record({
      do: fc.constant('trouble' as const),
      trouble: fc.constantFrom('none' as const, 'unreachable' as const, 'answer-lost' as const),
    }),
    fc.record({ do: fc.constant('other' as const), text: fc.string({ minLength: 1, maxLength: 5 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      server = new Server();
      shelf = null;
      const own = new Keeper(server.article, {
        execute: (change) => server.execute(change),
        held: () => server.held(),
        shelve: (content, version) => {
          shelf = { content, version };
        },
        unshelve: () => {
          shelf = null;
        },
      });
      const others: string[] = [];
      let typed: string | null = null;
      for (const one of steps) {
        if (one.do === 'type') {
          typed = `أ${one.text.trim()}`;
          own.change({ kicker: typed });
        }
        if (one.do === 'wait') await pass(one.ms);
        if (one.do === 'trouble') server.trouble = one.trouble;
        if (one.do === 'other') {
          others.push(`ب${one.text.trim()}`);
          server.write({ kicker: others.at(-1) ?? '' });
        }
      }
      server.trouble = 'none';
      own.wake();
      await pass(120_000);
      const { theirs, content } = own.current();
      if (typed !== null) expect(content.kicker).toBe(typed);
      // Either the server has it, or it is in the browser and what stands in its way is shown.
      if (typed !== null && server.article.content.kicker.trim() !== typed.trim()) {
        if (theirs) {
          expect(shelved()?.content.kicker).toBe(typed);
          expect(others.map((text) => text.trim())).toContain(theirs.content.kicker.trim());
        } else {
          expect(own.current().saving.kept).toBe(own.current().saving.typed);
          expect(others.map((text) => text.trim())).toContain(server.article.content.kicker.trim());
        }
      }
      own.close();
    }),
    { numRuns: 60 },
  );
});
