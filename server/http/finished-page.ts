import { gunzipSync } from 'node:zlib';
import { digestOf } from '../importing/digest.ts';
import { type Encoding, smallest } from './encoding.ts';
import { entityTag, type Finish, heldTag } from './entity-tag.ts';
import { WireAnswer } from './wire-answer.ts';

/** A page in one encoding, with the head it is sent under: flat, as writeHead takes it. */
export interface Rendition {
  encoding: Encoding;
  body: Buffer;
  head: readonly string[];
  /** The same, as it goes over a connection that stays open; null where a better one is being made. */
  wire: WireAnswer | null;
}

/** What is known of a page beside its bytes. */
export interface PageFacts {
  /** Flat, without what depends on the encoding. */
  head: readonly string[];
  cacheControl: string;
  /** Whether it carries an ETag: only a page that may be asked for again under it. */
  isTagged: boolean;
  /** The moment after which its bytes are no longer kept. */
  until: number;
  articleId: string | null;
}

type Encode = (plain: Buffer, encoding: Encoding) => Promise<Buffer>;

const overhead = 1024;
const life = /^(?:cdn-cache-control|surrogate-control|x-accel-expires)$/i;

/** A reader's page in its final bytes, in as many encodings as have been made of it. */
export class FinishedPage {
  readonly #facts: PageFacts;
  readonly #digest: string;
  readonly #plainLength: number;
  readonly #renditions = new Map<Encoding, Rendition>();
  readonly #running = new Map<Encoding, Promise<void>>();

  constructor(body: Buffer, facts: PageFacts) {
    this.#facts = facts;
    this.#digest = digestOf(body);
    this.#plainLength = body.length;
    this.#add('identity', body);
  }

  get until(): number {
    return this.#facts.until;
  }

  get articleId(): string | null {
    return this.#facts.articleId;
  }

  get #isSmall(): boolean {
    return this.#plainLength < smallest;
  }

  /** The room all of it takes in memory, the plain bytes counted also where they are put away: somebody may ask. */
  get bytes(): number {
    let total = overhead + (this.#renditions.has('identity') ? 0 : this.#plainLength + overhead);
    for (const { body } of this.#renditions.values()) total += body.length + overhead;
    return total;
  }

  /**
   * The best of what is there already; a page is never kept waiting for its compression. While a better one is being
   * made, an edge is not told to keep this one in its place.
   */
  best(accepted: readonly Encoding[]): Rendition {
    const there = accepted.find((encoding) => this.#renditions.has(encoding)) ?? 'identity';
    const rendition = this.#renditions.get(there) ?? this.#plainAgain();
    if (there === accepted[0] || this.#isSmall) return rendition;
    return { ...rendition, head: rendition.head.filter((_, at) => !isLife(rendition.head, at)), wire: null };
  }

  /** What was made of it in one encoding; undefined where nothing was. */
  made(encoding: Encoding): Rendition | undefined {
    return this.#renditions.get(encoding);
  }

  /** Whether what is best for somebody is there: asked for plain, or as a small page, it always is. */
  has(encoding: Encoding): boolean {
    return encoding === 'identity' || this.#isSmall || this.#renditions.has(encoding);
  }

  /** Makes one more rendition, once for all who want it. A small page stays as it is. */
  make(encoding: Encoding, encode: Encode): Promise<void> {
    if (this.has(encoding)) return Promise.resolve();
    const running = this.#running.get(encoding);
    if (running) return running;
    const { body } = this.best(['identity']);
    const made = encode(body, encoding)
      .then((bytes) => void this.#add(encoding, bytes))
      .finally(() => this.#running.delete(encoding));
    this.#running.set(encoding, made);
    return made;
  }

  /** Lets go of the plain bytes, half of all, where they can be had from the others: hardly anybody asks for them. */
  putPlainAway(): void {
    if (this.#renditions.has('gzip')) this.#renditions.delete('identity');
  }

  /** Makes a rendition that is there anew, as small as can be. */
  async refine(encoding: Encoding, encode: Encode): Promise<void> {
    const { body } = this.best(['identity']);
    if (this.#renditions.has(encoding)) this.#add(encoding, await encode(body, encoding), 'finest');
  }

  /** The head of a 304, where the browser holds this very page in whatever encoding. */
  unchanged(ifNoneMatch: string | undefined, encoding: Encoding): string[] | null {
    if (!this.#facts.isTagged) return null;
    const tag = heldTag(ifNoneMatch, this.#digest, encoding);
    if (tag === null) return null;
    const { head, cacheControl } = this.#facts;
    return [...lifeIn(head), 'ETag', tag, 'Cache-Control', cacheControl, 'Vary', 'Accept-Encoding'];
  }

  #plainAgain(): Rendition {
    return this.#add('identity', gunzipSync(this.#renditions.get('gzip')?.body ?? Buffer.alloc(0)));
  }

  #add(encoding: Encoding, body: Buffer, finish: Finish = 'quick'): Rendition {
    const { head, cacheControl, isTagged } = this.#facts;
    const whole = [
      ...head,
      ...(isTagged ? ['ETag', entityTag(this.#digest, encoding, finish)] : []),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      ...['Cache-Control', cacheControl, 'Vary', 'Accept-Encoding', 'Content-Length', String(body.length)],
    ];
    const wire = new WireAnswer(200, whole, body);
    const rendition = { encoding, body: wire.body, head: whole, wire };
    this.#renditions.set(encoding, rendition);
    return rendition;
  }
}

/** What tells shared caches for how long: said again in a 304, it counts anew (RFC 9111, 4.3.4). */
function lifeIn(head: readonly string[]): string[] {
  return head.filter((_, at) => isLife(head, at));
}

/** Whether the name or value at a place of a flat head belongs to one of these. */
function isLife(head: readonly string[], at: number): boolean {
  return life.test(head[at - (at % 2)] ?? '');
}
