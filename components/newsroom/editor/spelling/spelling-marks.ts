import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { passagesIn } from '#editorial/checks/passages.ts';
import { bodyOfDoc } from '../body/body-of.ts';
import { positionOf } from '../checks/position-of.ts';
import type { Speller } from './speller.ts';

const key = new PluginKey<DecorationSet>('spelling');

/** A word that is likely misspelt, where it stands in the document. */
export interface MarkedWord {
  from: number;
  to: number;
  word: string;
}

/** Looked for in a pause of this length. */
const pauseMs = 500;

/** What was found in a block, relative to it: a block that did not change is not looked at again. */
type Found = { path: string; from: number; to: number; word: string }[];

/** Puts a wavy line under words that are likely misspelt, as long as it is not closed. */
export class SpellingMarks {
  readonly #editor: Editor;
  readonly #speller: Speller;
  #known = new WeakMap<Node, Found>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor, speller: Speller) {
    this.#editor = editor;
    this.#speller = speller;
    editor.registerPlugin(
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks) => tr.getMeta(key) ?? marks.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    );
    editor.on('update', this.#later);
    this.#later();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#editor.off('update', this.#later);
    if (!this.#editor.isDestroyed) this.#editor.unregisterPlugin(key);
  }

  /** Looks at everything again: another word is right now. */
  again(): void {
    this.#known = new WeakMap();
    this.#later();
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), pauseMs);
  };

  async #look(): Promise<void> {
    const { doc } = this.#editor.state;
    const blocks = doc.children.filter((block) => !this.#known.has(block));
    const bodies = bodyOfDoc(doc).content;
    const passages = blocks.map((block) => {
      const body = bodies[doc.children.indexOf(block)];
      if (!body) return [];
      // No wavy line can be drawn under what is told of a picture or an embed.
      return passagesIn({ type: 'doc', content: [body] }).filter(({ path }) => !path.includes('.attrs.'));
    });
    const unknown = await this.#speller.check(passages.flat().map(({ prose }) => prose));
    if (this.#editor.isDestroyed) return;
    let at = 0;
    for (const [n, block] of blocks.entries()) {
      const found = (passages[n] ?? []).flatMap(({ path }) =>
        (unknown[at++] ?? []).map(({ from, to, word }) => ({ path, from, to, word })),
      );
      this.#known.set(block, found);
    }
    this.#draw();
  }

  #draw(): void {
    const { state, view } = this.#editor;
    const { doc, selection } = state;
    const marks = doc.children.flatMap((block, index) =>
      (this.#known.get(block) ?? []).flatMap(({ path, from, to, word }) => {
        const found = positionOf(doc, path.replace('body.content.0', `body.content.${index}`), { from, to });
        // The word that is being typed is not done yet.
        if (!found || (selection.empty && selection.head === found.to)) return [];
        return [Decoration.inline(found.from, found.to, { class: 'misspelt' }, { word })];
      }),
    );
    view.dispatch(state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false));
  }
}

/** The marked word at a position of the document. */
export function markedWordAt(editor: Editor, position: number): MarkedWord | null {
  const [mark] = key.getState(editor.state)?.find(position, position) ?? [];
  return mark ? { from: mark.from, to: mark.to, word: mark.spec.word } : null;
}
