import type { Editor } from '@tiptap/core';

/** What a key in the text may ask the interface around it for. */
export type EditorRequest = 'link' | 'details' | 'toolbar' | 'spelling';

const eventName = 'warraq-ask';

export function askFor(editor: Editor, request: EditorRequest): boolean {
  editor.view.dom.dispatchEvent(new CustomEvent(eventName, { detail: request }));
  return true;
}

/** Selects the block at a place and asks for its details. */
export function openDetails(editor: Editor, at: number | undefined): void {
  if (at === undefined) return;
  editor.commands.setNodeSelection(at);
  askFor(editor, 'details');
}

export function onRequest(editor: Editor, answer: (request: EditorRequest) => void): () => void {
  const listen = (event: Event) => answer((event as CustomEvent<EditorRequest>).detail);
  const { dom } = editor.view;
  dom.addEventListener(eventName, listen);
  return () => dom.removeEventListener(eventName, listen);
}
