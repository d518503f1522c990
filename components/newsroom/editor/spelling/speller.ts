import type { UnknownWord } from '#arabic/spelling/unknown-words.ts';
import type { SpellingAnswer, SpellingQuestion } from './messages.ts';

type Asked = SpellingQuestion extends infer Q ? (Q extends { id: number } ? Omit<Q, 'id'> : never) : never;

/** The spell-check of an edition in a thread of its own: however long a text is, no key waits for it. */
export class Speller {
  readonly #worker = new Worker(new URL('./spelling.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (answer: SpellingAnswer) => void>();
  #last = 0;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<SpellingAnswer>) => {
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    };
  }

  /** @returns whether there are words to check by */
  async open(edition: string): Promise<boolean> {
    const answer = await this.#ask({ type: 'open', edition });
    return answer.type === 'opened' && answer.isReady;
  }

  async check(texts: string[]): Promise<UnknownWord[][]> {
    const answer = await this.#ask({ type: 'check', texts });
    return answer.type === 'checked' ? answer.unknown : [];
  }

  async suggest(word: string): Promise<string[]> {
    const answer = await this.#ask({ type: 'suggest', word });
    return answer.type === 'suggested' ? answer.words : [];
  }

  /** Takes a word for right from now on. */
  async accept(word: string): Promise<void> {
    await this.#ask({ type: 'accept', word });
  }

  close(): void {
    this.#worker.terminate();
  }

  #ask(question: Asked): Promise<SpellingAnswer> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((answer) => {
      this.#waiting.set(id, answer);
      this.#worker.postMessage({ ...question, id });
    });
  }
}
