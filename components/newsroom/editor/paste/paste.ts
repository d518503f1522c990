import { Fragment, Node, Slice } from '@tiptap/pm/model';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import { canonicalBody } from '#editorial/body/canonical.ts';
import { cleanUpBody } from '#editorial/body/clean-up.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { embedOf } from '#editorial/body/embeds.ts';
import { inIdleMoment } from '../../client/idle.ts';
import { pastedText } from './pasted-text.ts';

/** Mark of what was copied in an editor like this one: it is taken as it is. */
const ownClipboard = /data-pm-slice/;

// What reads HTML is heavy, and not wanted before something is pasted.
const reader = () => import('#editorial/body/from-html.ts');
inIdleMoment(reader);

/**
 * Reads what is pasted as an import reads it: of a web page or a word processor only what a body can hold, with its
 * typography put right.
 * @param locale of the article's edition
 */
export function pasteCleanly(locale: string): Pick<EditorProps, 'handlePaste'> {
  return {
    handlePaste(view, event) {
      const html = event.clipboardData?.getData('text/html') ?? '';
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (ownClipboard.test(html) || view.state.selection.$from.parent.type.spec.code) return false;
      const paste = (body: BodyDocument) => {
        if (!view.isDestroyed && body.content.length > 0) insert(view, cleanUpBody(body, { locale }));
        return body.content.length > 0;
      };
      if (html.trim() === '') return paste(bodyOfText(text));
      reader().then(
        ({ fromHtml }) => paste(fromHtml(html)) || paste(bodyOfText(text)),
        () => paste(bodyOfText(text)),
      );
      return true;
    },
  };
}

function bodyOfText(text: string): BodyDocument {
  const href = text.trim();
  if (embedOf(href)) return { type: 'doc', content: [{ type: 'embed', attrs: { href, title: '' } }] };
  return pastedText(text);
}

function insert(view: EditorView, body: BodyDocument): void {
  const { state } = view;
  const doc = Node.fromJSON(state.schema, canonicalBody(body));
  const [first, last] = [doc.firstChild, doc.lastChild];
  // A paragraph at either end goes on with the one that it is put into; everything else stays a block of its own.
  const isOpen = (node: Node | null) => (node?.type.name === 'paragraph' ? 1 : 0);
  const slice = new Slice(Fragment.from(doc.children), isOpen(first), isOpen(last));
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
}
