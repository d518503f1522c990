import { SaxesParser, type SaxesTagNS } from 'saxes';
import { largestItem, largestMegabytes } from '../largest-item.ts';
import { ArchiveFault } from './archive-fault.ts';
import { TextSplitter } from './text-splitter.ts';
import { usualName } from './xml-names.ts';

export interface XmlHandler {
  open(name: string, attributes: Record<string, string>, line: number): void;
  text(text: string): void;
  close(): void;
  /** The markup is at fault here, in a way that what is around it may be missing something. */
  fault(message: string, line: number): void;
}

/** More than any tag of these formats has; each takes much more memory than its letters. */
const mostAttributes = 1000;
/** What makes elements end where they should not; of other faults the text is as good as it can be. */
const structural = /clos(?:e|ing) tag|unclosed|unexpected end/;
/** What no XML may hold and old databases do. */
const control = /[[\p{Cc}--[\t\n\r\x7f-\x9f]]\ufffe\uffff]/gv;

/**
 * Reads XML piece by piece. What stands in CDATA, where the long texts are, goes past the parser, which looks at every
 * letter; comments are dropped. Nothing that a document type could declare is allowed, so nothing expands and nothing
 * else is loaded.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #splitter: TextSplitter;
  readonly #handler: XmlHandler;
  #linesPast = 0;
  #sinceEvent = 0;
  #attributes = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
    this.#splitter = new TextSplitter({
      markup: (text) => this.#markup(text),
      cdata: (text) => this.#cdata(text),
      passed: (text) => {
        this.#linesPast += linesIn(text);
      },
    });
    const parser = this.#parser;
    parser.on('attribute', () => this.#countAttribute());
    parser.on('opentag', (tag) => this.#opened(tag));
    parser.on('closetag', () => {
      this.#sinceEvent = 0;
      handler.close();
    });
    parser.on('text', (text) => {
      this.#sinceEvent = 0;
      handler.text(text.replace(control, ''));
    });
    parser.on('doctype', (doctype) => this.#refuseDeclarations(doctype));
    parser.on('error', ({ message }) => {
      const words = message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '');
      if (structural.test(words)) handler.fault(words, this.line);
      if (words.includes('attribute')) this.#countAttribute();
    });
  }

  /** Of what is read next, from 1. */
  get line(): number {
    return this.#parser.line + this.#linesPast;
  }

  write(text: string): void {
    this.#splitter.write(text);
  }

  end(): void {
    this.#splitter.end();
    this.#parser.close();
  }

  #countAttribute(): void {
    this.#attributes += 1;
    if (this.#attributes > mostAttributes)
      throw new ArchiveFault({ complaint: 'many-attributes', values: { most: mostAttributes } }, this.line);
  }

  #opened({ name, uri, local, prefix, attributes }: SaxesTagNS): void {
    this.#sinceEvent = 0;
    this.#attributes = 0;
    const plain: Record<string, string> = {};
    for (const [key, { value }] of Object.entries(attributes)) plain[key] = value;
    this.#handler.open(usualName(uri, prefix, local) ?? name, plain, this.line);
  }

  #markup(text: string): void {
    this.#sinceEvent += text.length;
    this.#parser.write(text);
    if (this.#sinceEvent > largestItem)
      throw new ArchiveFault({ complaint: 'long-tag', values: { megabytes: largestMegabytes } }, this.line);
  }

  #cdata(text: string): void {
    // An empty comment makes the parser give out the text in front, so that all text comes in its order.
    if (this.#sinceEvent > 0) this.#parser.write('<!---->');
    this.#handler.text(text.replace(/\r\n?/g, '\n').replace(control, ''));
    this.#linesPast += linesIn(text);
  }

  #refuseDeclarations(doctype: string): void {
    if (/[[\]]|\b(?:SYSTEM|PUBLIC)\b/.test(doctype))
      throw new ArchiveFault({ complaint: 'doctype' }, this.line);
  }
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
