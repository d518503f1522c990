import MarkdownIt, { type StateInline } from 'markdown-it';

/** CommonMark with tables and strikethrough. Raw HTML is read too, and goes through the same schema as all else. */
export const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });

markdown.inline.ruler.before('link', 'foreign', readForeign);

const languageAttribute = /^\{lang=([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\}/;

/** `[phrase]{lang=en}`: a phrase in another language. */
function readForeign(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos);
  if (end < 0) return false;
  const attribute = languageAttribute.exec(state.src.slice(end + 1, end + 40));
  if (!attribute?.[1]) return false;
  const start = state.pos;
  const max = state.posMax;
  if (!silent) {
    state.push('foreign_open', 'span', 1).attrSet('lang', attribute[1]);
    state.pos = start + 1;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push('foreign_close', 'span', -1);
  }
  state.pos = end + 1 + attribute[0].length;
  state.posMax = max;
  return true;
}
