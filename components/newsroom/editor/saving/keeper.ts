import type { Article, ArticleContent } from '#editorial/article.ts';
import { changedFields, sameContent } from '#editorial/changed-fields.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import type { Done, SentChange } from '../../client/execute.ts';
import type { HeldText } from './held-text.ts';
import { afterSaving, dueAt, isUnsaved, type Saving, type SavingEvent, startSaving } from './saving.ts';

/** The world as far as saving needs it. */
export interface KeeperWorld {
  execute(change: SentChange): Promise<Result<Done>>;
  /** What the server holds of the article just now. */
  held(): Promise<Result<HeldText>>;
  /** Writes what nobody else has into the browser, with the version that it goes on from. */
  shelve(content: ArticleContent, version: number): void;
  /** Takes it away again: the server has it all. */
  unshelve(): void;
}

/** What is on the screen, and how far it has come. A new object at every change. */
export interface Kept {
  saving: Saving;
  content: ArticleContent;
  /** What the server is known to hold. */
  acknowledged: ArticleContent;
  /** What the server holds that somebody else wrote, where the two must be reconciled. */
  theirs: HeldText | null;
  /** Goes up when the text is replaced from outside, by a colleague's or one that was found again. */
  replaced: number;
}

const shelveMs = 300;
/** Texts without an answer that are remembered; older ones were followed by these. */
const mostUnanswered = 10;

/**
 * Keeps what is typed into one article. One request is on its way at a time; typing goes on meanwhile, and is never
 * touched by an answer. Whoever changes the article otherwise does so through `run`, behind what was typed before.
 */
export class Keeper {
  readonly #id: string;
  readonly #world: KeeperWorld;
  readonly #listeners = new Set<() => void>();
  #kept: Kept;
  /** Texts that were sent and never answered: the server may hold any of them. */
  #unanswered: ArticleContent[] = [];
  #lane: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shelving: ReturnType<typeof setTimeout> | undefined;

  constructor(article: Article, world: KeeperWorld) {
    this.#id = article.id;
    this.#world = world;
    const content = textOf(article);
    const saving = startSaving(article.version);
    this.#kept = { saving, content, acknowledged: content, theirs: null, replaced: 0 };
  }

  readonly current = (): Kept => this.#kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes in what was typed. */
  change(fields: Partial<ArticleContent>): void {
    this.#set({ content: { ...this.#kept.content, ...fields } }, { type: 'typed', at: Date.now() });
    this.#shelving ??= setTimeout(this.shelveNow, shelveMs);
  }

  /** Puts another text in the place of what is on the screen; it is kept like one that was typed. */
  replace(content: ArticleContent): void {
    this.#kept = { ...this.#kept, replaced: this.#kept.replaced + 1 };
    this.change(content);
  }

  /** Writes what is not kept into the browser at once: when the page goes away there is no later. */
  readonly shelveNow = (): void => {
    clearTimeout(this.#shelving);
    this.#shelving = undefined;
    const { saving, content } = this.#kept;
    if (isUnsaved(saving)) this.#world.shelve(content, saving.version);
  };

  /** The network or the person has come back. */
  wake(): void {
    this.#set({}, { type: 'woken', at: Date.now() });
  }

  /** Sends what is typed now, and waits until it is kept or refused. */
  flush(): Promise<Result<Done>> {
    return this.#inLane(() => this.#sendAll());
  }

  /** Carries commands out behind everything that was typed before. */
  run(commands: CommandInput[]): Promise<Result<Done>> {
    return this.#inLane(async () => {
      const flushed = await this.#sendAll();
      if (!flushed.ok) return flushed;
      const result = await this.#runOnce(commands);
      if (result.ok) this.#set({}, { type: 'moved', version: result.value.version });
      return result;
    });
  }

  /**
   * Takes in the article as the server last drew it, unless something is on the screen that it does not know of, or two
   * texts are being compared there.
   */
  meet(article: Article): void {
    const { saving, content, theirs } = this.#kept;
    if (theirs || article.version < saving.version || isUnsaved(saving)) return;
    const held = textOf(article);
    const isOther = !sameContent(held, content);
    this.#set(
      {
        acknowledged: held,
        ...(isOther && { content: held, replaced: this.#kept.replaced + 1 }),
      },
      { type: 'moved', version: article.version },
    );
  }

  /** Ends a disagreement: this is the text now, and it goes on from theirs. */
  settle(content: ArticleContent): void {
    const { theirs } = this.#kept;
    if (!theirs) return;
    this.#set({ acknowledged: theirs.content, theirs: null }, { type: 'moved', version: theirs.version });
    this.replace(content);
  }

  /** The page goes away: what is not kept is written into the browser, and sent while there is still time. */
  close(): void {
    this.shelveNow();
    void this.flush();
    clearTimeout(this.#timer);
  }

  #inLane<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#lane.then(work, work);
    this.#lane = done.catch(() => undefined);
    return done;
  }

  async #sendAll(): Promise<Result<Done>> {
    const wanted = this.#kept.saving.typed;
    while (this.#kept.saving.kept < wanted) {
      const sent = await this.#sendOnce();
      if (!sent.ok) return sent;
    }
    return allow({ id: this.#id, version: this.#kept.saving.version });
  }

  async #sendOnce(): Promise<Result<Done>> {
    const { content, acknowledged, saving, theirs } = this.#kept;
    if (theirs) return refuse('stale-version', { values: { version: theirs.version } });
    this.#set({}, { type: 'sent' });
    const changes = changedFields(acknowledged, content);
    const result: Result<Done> =
      Object.keys(changes).length === 0
        ? allow({ id: this.#id, version: saving.version })
        : await this.#world.execute({
            subjectId: this.#id,
            expectedVersion: saving.version,
            commands: [{ type: 'article.keep', content: changes }],
          });
    if (result.ok) {
      this.#unanswered = [];
      this.#set({ acknowledged: content }, { type: 'kept', version: result.value.version, at: Date.now() });
      if (!isUnsaved(this.#kept.saving)) this.#unshelve();
      return result;
    }
    if (result.refusal.code === 'stale-version') return this.#lookAtTheirs(result, content);
    if (result.refusal.code === 'unreachable')
      this.#unanswered = [...this.#unanswered, content].slice(-mostUnanswered);
    this.#set({}, { type: 'refused', refusal: result.refusal, at: Date.now() });
    return result;
  }

  /**
   * Somebody was faster, or seems to have been: an answer that was lost on its way leaves our own text there, this one
   * or one before it, and a command may have left the text alone. Only a text that is neither ours nor what we went on
   * from is a disagreement.
   */
  async #lookAtTheirs(stale: { ok: false } & Result<Done>, sent: ArticleContent): Promise<Result<Done>> {
    const held = await this.#world.held();
    if (!held.ok) {
      this.#set({}, { type: 'refused', refusal: held.refusal, at: Date.now() });
      return held;
    }
    const { version, content } = held.value;
    if (sameContent(content, sent)) {
      this.#unanswered = [];
      this.#set({ acknowledged: sent }, { type: 'kept', version, at: Date.now() });
      if (!isUnsaved(this.#kept.saving)) this.#unshelve();
      return allow({ id: this.#id, version });
    }
    const ours = [this.#kept.acknowledged, ...this.#unanswered].find((one) => sameContent(content, one));
    if (ours) {
      this.#set({ acknowledged: ours }, { type: 'moved', version });
      return this.#sendOnce();
    }
    this.shelveNow();
    this.#set({ theirs: held.value }, { type: 'refused', refusal: stale.refusal, at: Date.now() });
    return stale;
  }

  /** A command of ours on an article that somebody has changed since: they may want to look at it first. */
  async #runOnce(commands: CommandInput[]): Promise<Result<Done>> {
    const { version } = this.#kept.saving;
    const result = await this.#world.execute({ subjectId: this.#id, expectedVersion: version, commands });
    if (result.ok || result.refusal.code !== 'stale-version') return result;
    const held = await this.#world.held();
    if (held.ok && !sameContent(held.value.content, this.#kept.content)) {
      this.#set({ theirs: held.value }, { type: 'refused', refusal: result.refusal, at: Date.now() });
    }
    return result;
  }

  #unshelve(): void {
    clearTimeout(this.#shelving);
    this.#shelving = undefined;
    this.#world.unshelve();
  }

  #set(changes: Partial<Kept>, event: SavingEvent): void {
    this.#kept = { ...this.#kept, ...changes, saving: afterSaving(this.#kept.saving, event) };
    clearTimeout(this.#timer);
    const due = dueAt(this.#kept.saving);
    if (due !== null) this.#timer = setTimeout(() => this.flush(), Math.max(0, due - Date.now()));
    for (const listener of this.#listeners) listener();
  }
}

/** The text that an editor of the article works on: what waits beside what readers see goes before it. */
export function textOf({ pending, content }: Pick<Article, 'pending' | 'content'>): ArticleContent {
  return pending ?? content;
}
