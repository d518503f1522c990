import type { CommandInput } from '#editorial/commands/command.ts';
import { bodyOf } from '#editorial/testing.ts';
import { send } from '../support/newsroom-door.ts';
import type { TestPerson } from '../support/people.ts';
import type { Ledger, Standing } from './ledger.ts';

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
  readonly #person: TestPerson;
  readonly #sectionId: string;
  readonly #ledger: Ledger;
  #id: string | undefined;

  constructor(person: TestPerson, sectionId: string, ledger: Ledger) {
    this.#person = person;
    this.#sectionId = sectionId;
    this.#ledger = ledger;
  }

  /** Writes until the server is gone. */
  async writeOn(): Promise<void> {
    while (await this.#step());
  }

  async #step(): Promise<boolean> {
    const standing = this.#id === undefined ? undefined : this.#ledger.standing(this.#id);
    if (!this.#id || !standing || standing.version > 40) return this.#begin();
    const { commands, next } = nextStep(standing);
    this.#ledger.asks(this.#id, next);
    const result = await send(this.#person, commands, this.#id, standing.version);
    if (result.ok) {
      this.#ledger.acknowledges(this.#id, { ...next, version: result.value.version });
      return true;
    }
    if (result.refusal.code === 'unreachable') return false;
    throw new Error(`${this.#id} at ${standing.version}: ${JSON.stringify(result.refusal)}`);
  }

  async #begin(): Promise<boolean> {
    const written = { type: 'article.write' as const, edition: 'ar' };
    const result = await send(this.#person, [
      { ...written, content: { ...content(1), sectionId: this.#sectionId } },
    ]);
    if (!result.ok) {
      if (result.refusal.code === 'unreachable') return false;
      throw new Error(JSON.stringify(result.refusal));
    }
    this.#id = result.value.id;
    this.#ledger.acknowledges(this.#id, { version: 1, status: 'draft', count: 1 });
    return true;
  }

  /** After a restart: what is there now is what is gone on from. */
  catchUp(read: (id: string) => Standing | undefined): void {
    const standing = this.#id === undefined ? undefined : read(this.#id);
    if (this.#id && standing) this.#ledger.goesOnFrom(this.#id, standing);
  }
}

function nextStep({ version, status, count }: Standing): { commands: CommandInput[]; next: Standing } {
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
