import type { CommandInput } from '#editorial/commands/command.ts';
import type { Result } from '#editorial/refusal.ts';
import { bodyOf } from '#editorial/testing.ts';
import type { Ledger } from './ledger.ts';

interface Changed {
  id: string;
  version: number;
}

/** The way by which changes reach the newsroom; `unreachable` once it is gone. */
export type Door = (
  commands: CommandInput[],
  subjectId?: string,
  expectedVersion?: number,
) => Promise<Result<Changed>>;

/** What a door has said of a change; null: the newsroom is gone. Throws where it was refused, which none of these is to be. */
export function acknowledged(said: Result<Changed>, what: string): Changed | null {
  if (said.ok) return said.value;
  if (said.refusal.code === 'unreachable') return null;
  throw new Error(`${what}: ${JSON.stringify(said.refusal)}`);
}

interface ArticleStanding extends Record<string, string | number> {
  version: number;
  status: string;
  count: number;
}

const headline = (count: number) => `قطار الليل ${count}`;
const content = (count: number) => ({
  headline: headline(count),
  body: bodyOf(`غادر القطار رقم ${count} في موعده.`, 'وقال المدير إن الرحلة المقبلة تنطلق غداً.'),
});

/**
 * Somebody who writes without a pause: keeps, publishes, keeps beside what is published, releases. Every change is told to
 * the ledger before it is sent and once it is acknowledged.
 */
export class Writer {
  readonly #door: Door;
  readonly #sectionId: string;
  readonly #ledger: Ledger;
  #id: string | undefined;

  constructor(door: Door, sectionId: string, ledger: Ledger) {
    this.#door = door;
    this.#sectionId = sectionId;
    this.#ledger = ledger;
  }

  /** Writes until the server is gone. */
  async writeOn(): Promise<void> {
    while (await this.#step());
  }

  async #step(): Promise<boolean> {
    const key = `article:${this.#id}`;
    const standing = this.#ledger.standing(key) as ArticleStanding | undefined;
    if (!standing || standing.version > 40) return this.#begin();
    const { commands, next } = nextStep(standing);
    this.#ledger.asks(key, next);
    const said = await this.#door(commands, this.#id, standing.version);
    const kept = acknowledged(said, `${this.#id} at ${standing.version}`);
    if (kept) this.#ledger.acknowledges(key, { ...next, version: kept.version });
    return kept !== null;
  }

  async #begin(): Promise<boolean> {
    const written = { type: 'article.write' as const, edition: 'ar' };
    const said = await this.#door([{ ...written, content: { ...content(1), sectionId: this.#sectionId } }]);
    const made = acknowledged(said, 'a new article');
    if (!made) return false;
    this.#id = made.id;
    this.#ledger.acknowledges(`article:${this.#id}`, { version: 1, status: 'draft', count: 1 });
    return true;
  }
}

function nextStep({ version, status, count }: ArticleStanding): {
  commands: CommandInput[];
  next: ArticleStanding;
} {
  const next = { version: version + 1, status, count };
  if (version % 6 === 5 && status === 'draft')
    return { commands: [{ type: 'article.publish' }], next: { ...next, status: 'published' } };
  if (version % 4 === 3 && status === 'published')
    return {
      commands: [
        { type: 'article.keep', content: content(count + 1) },
        { type: 'article.release', isNews: true },
      ],
      next: { ...next, version: version + 2, count: count + 1 },
    };
  return {
    commands: [{ type: 'article.keep', content: content(count + 1) }],
    next: { ...next, count: count + 1 },
  };
}
