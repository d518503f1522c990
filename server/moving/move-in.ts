import type { Reader } from '#db/doors.ts';
import { faultOf } from '#db/errors.ts';
import { loadArticles } from '#db/queries/articles.ts';
import { frontDraft } from '#db/queries/front-places.ts';
import { mediaByIds } from '#db/queries/media.ts';
import { type LineKind, type LineStep, type ReadLine, readLine, stepsOf } from '#editorial/moving/lines.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { Refusal, Result } from '#editorial/refusal.ts';
import { type Change, execute, executeOne } from '../execute.ts';
import { store } from '../store.ts';
import { lineFor } from './line-of.ts';
import { copyIn, filesOf } from './media-files.ts';
import { smallerLines } from './newsroom-lines.ts';

export interface GivenLine {
  text: string;
  /** Its number in the file, from 1. */
  number: number;
}

/** What became of a line; one that could not be read has no kind. */
export type LineOutcome = { line: GivenLine; kind: LineKind | ''; id: string } & (
  | { result: 'made' | 'changed' | 'unchanged' }
  | { result: 'refused'; refusal: Refusal }
);

/** Brings an exported newsroom into this one, through the one door; every thing keeps its id, and so its address. */
export class MoveIn {
  readonly #actor: Actor;
  readonly #media: string;
  readonly #isRehearsal: boolean;
  /** What there is beside articles and pictures, by kind and id. */
  readonly #there: Map<string, string>;
  /** Files of pictures that could not be taken, and why. */
  readonly faults: string[] = [];

  private constructor(actor: Actor, media: string, isRehearsal: boolean, there: Map<string, string>) {
    this.#actor = actor;
    this.#media = media;
    this.#isRehearsal = isRehearsal;
    this.#there = there;
  }

  /**
   * @param media the folder of the pictures' files
   * @param isRehearsal say what would happen and change nothing
   */
  static async begin(actor: Actor, media: string, isRehearsal = false): Promise<MoveIn> {
    const { read } = await store();
    const there = new Map<string, string>();
    // The others are looked up a batch at a time.
    for await (const { text } of smallerLines(read)) {
      const line = readLine(text);
      if (line.ok) there.set(keyOf(line.value), text);
    }
    return new MoveIn(actor, media, isRehearsal, there);
  }

  /** Brings a batch of lines in. A line that is wrong is refused with its reason and holds up no other. */
  async bring(given: GivenLine[]): Promise<LineOutcome[]> {
    const outcomes: LineOutcome[] = [];
    const { read } = await store();
    let waiting: { line: GivenLine; read: ReadLine; isThere: boolean }[] = [];
    const flush = async () => {
      outcomes.push(...(await this.#bringArticles(waiting)));
      waiting = [];
    };
    const lines = given.map((line) => ({ line, read: readLine(line.text) }));
    const known = await this.#known(
      read,
      lines.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    );
    for (const { line, read: result } of lines) {
      if (!result.ok) {
        outcomes.push({ line, kind: '', id: '', result: 'refused', refusal: result.refusal });
        continue;
      }
      const { kind, id } = result.value;
      const there = known.get(keyOf(result.value)) ?? this.#there.get(keyOf(result.value));
      const isThere = there !== undefined;
      if (kind === 'newsroom') continue;
      if (there === line.text) outcomes.push({ line, kind, id, result: 'unchanged' });
      else if (kind === 'article') waiting.push({ line, read: result.value, isThere });
      else {
        await flush();
        outcomes.push(await this.#bringOne(line, result.value, isThere));
      }
      const isAccepted = kind === 'media' && outcomes.at(-1)?.result !== 'refused';
      if (isAccepted && !this.#isRehearsal) await this.#takeFiles(read, result.value);
    }
    await flush();
    return outcomes;
  }

  async #known(read: Reader, lines: ReadLine[]): Promise<Map<string, string>> {
    const idsOf = (wanted: string) => lines.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    const known = new Map<string, string>();
    for (const [id, article] of await loadArticles(read, idsOf('article')))
      known.set(`article:${id}`, lineFor.article(article));
    for (const row of await mediaByIds(read, idsOf('media')))
      known.set(`media:${row.id}`, lineFor.media(row, await filesOf(row)));
    return known;
  }

  /** What a line says of a picture that is here changes no name: the files of another one are not its own. */
  async #takeFiles(read: Reader, { id, fields }: ReadLine): Promise<void> {
    const { files, name } = fields;
    if (!Array.isArray(files) || typeof name !== 'string') return;
    const [row] = await mediaByIds(read, [id]);
    if (row?.name !== name) this.faults.push(`${name} is not the one that picture ${id} has here`);
    else this.faults.push(...(await copyIn(files.map(String), name, this.#media)));
  }

  async #bringArticles(
    waiting: { line: GivenLine; read: ReadLine; isThere: boolean }[],
  ): Promise<LineOutcome[]> {
    const changes = waiting.map(({ read }) => ({
      subjectId: read.id,
      commands: stepsOf(read, true).map(({ command }) => command),
    }));
    const results = this.#isRehearsal || changes.length === 0 ? [] : await this.#executeAll(changes);
    return waiting.map(({ line, read, isThere }, n) => outcomeOf(line, read, isThere, results[n]));
  }

  /** In one transaction, or each in its own where something that one of them names is missing or taken. */
  async #executeAll(changes: Change[]): Promise<Result<unknown>[]> {
    try {
      return await execute(this.#actor, changes);
    } catch (error) {
      const fault = faultOf(error);
      if (fault !== 'duplicate' && fault !== 'missing-reference') throw error;
    }
    const results: Result<unknown>[] = [];
    for (const change of changes) results.push(await executeOne(this.#actor, change));
    return results;
  }

  async #bringOne(line: GivenLine, read: ReadLine, isThere: boolean): Promise<LineOutcome> {
    if (this.#isRehearsal) return outcomeOf(line, read, isThere, undefined);
    for (const step of stepsOf(read, isThere)) {
      const result = await this.#carryOut(read, step);
      if (!result.ok) return outcomeOf(line, read, isThere, result);
    }
    return outcomeOf(line, read, isThere, undefined);
  }

  async #carryOut(read: ReadLine, { command, at }: LineStep): Promise<Result<unknown>> {
    const change: Change = {
      subjectId: read.kind === 'redirect' || read.kind === 'word' ? 'moved-in' : read.id,
      commands: [command],
    };
    if (read.kind === 'front')
      change.expectedVersion = (await frontDraft((await store()).read, read.id))?.version ?? 0;
    return executeOne(this.#actor, change, at);
  }
}

function outcomeOf(
  line: GivenLine,
  { kind, id }: ReadLine,
  isThere: boolean,
  result: Result<unknown> | undefined,
): LineOutcome {
  if (result && !result.ok) return { line, kind, id, result: 'refused', refusal: result.refusal };
  return { line, kind, id, result: isThere ? 'changed' : 'made' };
}

function keyOf({ kind, id }: ReadLine): string {
  return `${kind}:${id}`;
}
