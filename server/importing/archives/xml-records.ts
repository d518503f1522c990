import { escapedHtml } from '#editorial/body/html-markup.ts';
import type { Complaint } from '#editorial/complaint.ts';
import type { XmlElement } from '#editorial/importing/xml-element.ts';
import { largestItem, tooLarge } from '../largest-item.ts';
import { ArchiveFault } from './archive-fault.ts';
import { XmlReader } from './xml-reader.ts';

export interface XmlRecord {
  element: XmlElement;
  /** Why the element may not be whole. */
  fault?: Complaint;
}

/** The element that everything stands in, and its namespaces by prefix. */
export interface XmlRoot {
  name: string;
  namespaces: Record<string, string>;
}

interface Options {
  /** Children that are counted and whose contents are not kept. */
  counted?: ReadonlySet<string>;
}

const deepest = 200;

/**
 * The records of an XML archive, whole, one after the other: what stands in an RSS file's channel, or in the root of any
 * other. Memory holds one of them at a time.
 */
export class XmlRecords {
  root: XmlRoot | null = null;
  readonly #reader: XmlReader;
  readonly #counted: ReadonlySet<string>;
  #done: XmlRecord[] = [];
  #names: string[] = [];
  #open: XmlElement[] = [];
  #size = 0;
  #fault: Complaint | undefined;
  /** How deep in an element it is whose content is markup, or is not kept. */
  #verbatim = 0;
  #unread = 0;

  constructor({ counted = new Set() }: Options = {}) {
    this.#counted = counted;
    this.#reader = new XmlReader({
      open: (name, attributes, line) => this.#opened(name, attributes, line),
      text: (text) => this.#text(text),
      close: () => this.#closed(),
      fault: (message) => {
        if (this.#open.length > 0) this.#fault ??= { complaint: 'not-whole', values: { why: message } };
      },
    });
  }

  async *of(texts: AsyncIterable<string>): AsyncGenerator<XmlRecord> {
    let isFirst = true;
    for await (const text of texts) {
      if (isFirst && text !== '') {
        if (!/^\s*</.test(text.replace(/^\uFEFF/, ''))) throw new ArchiveFault({ complaint: 'no-xml' }, 1);
        isFirst = false;
      }
      this.#reader.write(text.replace(/^\uFEFF/, ''));
      yield* this.#take();
    }
    const { line } = this.#reader;
    const isCut = this.#names.length > 0;
    if (!isCut) this.#reader.end();
    yield* this.#take();
    if (!this.root) throw new ArchiveFault({ complaint: 'empty-xml' }, 1);
    if (isCut) throw new ArchiveFault({ complaint: 'cut' }, line);
  }

  #take(): XmlRecord[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #opened(name: string, attributes: Record<string, string>, line: number): void {
    if (this.#names.length === 0) this.root ??= { name, namespaces: namespacesIn(attributes) };
    if (this.#names.length >= deepest)
      throw new ArchiveFault({ complaint: 'too-deep', values: { most: deepest } }, line);
    this.#names.push(name);
    if (this.#unread > 0) {
      this.#unread += 1;
    } else if (this.#verbatim > 0) {
      this.#verbatim += 1;
      this.#add(startTag(name, attributes));
    } else if (this.#open.length > 0 || this.#isRecordDepth()) {
      const element: XmlElement = { name, attributes, children: [], text: '', line };
      this.#open.at(-1)?.children.push(element);
      this.#open.push(element);
      if (attributes.type === 'xhtml') this.#verbatim = 1;
      if (this.#counted.has(name)) this.#unread = 1;
    }
  }

  /** Of RSS 2.0 what the channel holds, of the others what the root does. */
  #isRecordDepth(): boolean {
    return this.#names.length === (this.root?.name === 'rss' ? 3 : 2);
  }

  #text(text: string): void {
    if (this.#unread > 0) return;
    this.#add(this.#verbatim > 0 ? escapedHtml(text) : text);
  }

  #add(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    this.#size += text.length;
    if (this.#size <= largestItem) element.text += text;
    else this.#fault ??= tooLarge;
  }

  #closed(): void {
    const name = this.#names.pop() ?? '';
    if (this.#unread > 1) {
      this.#unread -= 1;
      return;
    }
    if (this.#verbatim > 1) {
      this.#verbatim -= 1;
      this.#add(`</${name}>`);
      return;
    }
    this.#unread = 0;
    this.#verbatim = 0;
    const element = this.#open.pop();
    if (!element || this.#open.length > 0) return;
    this.#done.push({ element, ...(this.#fault && { fault: this.#fault }) });
    this.#size = 0;
    this.#fault = undefined;
  }
}

function namespacesIn(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name === 'xmlns' || name.startsWith('xmlns:') ? [[name.slice(6), value]] : [],
    ),
  );
}

function startTag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}
