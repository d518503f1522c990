import { type CleanUpOptions, cleanUp, cleanUpEdits } from '#arabic/clean-up/clean-up.ts';
import { applyEdits, type Edit, type Span } from '#arabic/clean-up/edits.ts';
import type { Block, BodyDocument, FigureBlock, Inline, Paragraph } from './document.ts';

type Language = Pick<CleanUpOptions, 'locale'>;

/**
 * A body with its typography put right (arabic/clean-up/clean-up.ts), paragraph by paragraph, so that a rule sees across
 * links and emphasis; every change is made in the run that it falls in, and no mark or link is broken. Code and phrases in
 * another language stay as they are.
 */
export function cleanUpBody(body: BodyDocument, language: Language = {}): BodyDocument {
  return { type: 'doc', content: body.content.map((block) => cleanBlock(block, language)) };
}

function cleanBlock(block: Block, language: Language): Block {
  const line = (text: string) => cleanUp(text, language);
  const paragraph = (one: Paragraph) => withCleanContent(one, language);
  const all = (inner: Block[]) => inner.map((one) => cleanBlock(one, language));
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return withCleanContent(block, language);
    case 'horizontalRule':
    case 'codeBlock':
      return block;
    case 'figure':
      return cleanFigure(block, line);
    case 'gallery':
      return { ...block, content: block.content.map((figure) => cleanFigure(figure, line)) };
    case 'embed':
      return { ...block, attrs: { ...block.attrs, title: line(block.attrs.title) } };
    case 'table': {
      const content = block.content.map((row) => ({
        ...row,
        content: row.content.map((cell) => ({ ...cell, content: cell.content.map(paragraph) })),
      }));
      return { ...block, content };
    }
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map((item) => ({ ...item, content: all(item.content) })) };
    case 'pullQuote':
      return { ...block, ...withCleanCite(block, line), content: block.content.map(paragraph) };
    case 'blockquote':
      return { ...block, ...withCleanCite(block, line), content: all(block.content) };
    case 'aside':
      return {
        ...block,
        ...(block.attrs && { attrs: { title: line(block.attrs.title) } }),
        content: all(block.content),
      };
  }
}

function cleanFigure(figure: FigureBlock, line: (text: string) => string): FigureBlock {
  const { name, alt, caption, credit } = figure.attrs;
  return { ...figure, attrs: { name, alt: line(alt), caption: line(caption), credit: line(credit) } };
}

function withCleanCite({ attrs }: { attrs?: { cite: string } | undefined }, line: (text: string) => string) {
  return attrs && { attrs: { cite: line(attrs.cite) } };
}

function withCleanContent<Of extends { content?: Inline[] | undefined }>(block: Of, language: Language): Of {
  return block.content ? { ...block, content: cleanInlines(block.content, language) } : block;
}

/** A break is one unit of the paragraph's text, as it is one position of the document. */
const textOf = (inline: Inline) => (inline.type === 'text' ? inline.text : '\n');

function cleanInlines(content: Inline[], { locale = 'ar' }: Language): Inline[] {
  const runs = spansOf(content);
  const text = content.map(textOf).join('');
  const keep = runs.filter((_, n) => isKept(content[n], locale));
  const edits = cleanUpEdits(text, { locale, keep });
  if (edits.length === 0) return content;
  return content.flatMap((inline, n): Inline[] => {
    const run = runs[n];
    if (inline.type !== 'text' || !run) return [inline];
    const own = edits.flatMap((edit) => within(run, edit, ownerOf(edit, runs, content) === n));
    const clean = applyEdits(inline.text, own);
    return clean === '' ? [] : [{ ...inline, text: clean }];
  });
}

function spansOf(content: Inline[]): Span[] {
  let at = 0;
  return content.map((inline) => {
    const from = at;
    at += textOf(inline).length;
    return { from, to: at };
  });
}

/** A phrase that is marked as Arabic is cleaned with its Arabic surroundings. */
function isKept(inline: Inline | undefined, locale: string): boolean {
  if (inline?.type !== 'text') return true;
  const language = (tag: string) => tag.split('-')[0];
  return (inline.marks ?? []).some(
    (mark) =>
      mark.type === 'code' || (mark.type === 'foreign' && language(mark.attrs.lang) !== language(locale)),
  );
}

/** The run that takes what an edit puts in: the one it begins in; between two runs the left, unless only that is a link. */
function ownerOf({ from, to }: Edit, runs: Span[], content: Inline[]): number {
  const right = runs.findIndex((run) => run.from <= from && from < run.to);
  if (to > from) return right;
  const left = runs.findIndex((run) => run.to === from);
  if (left < 0 || content[left]?.type !== 'text') return right;
  if (right < 0 || content[right]?.type !== 'text') return left;
  return isLink(content[left]) && !isLink(content[right]) ? right : left;
}

function isLink(inline: Inline | undefined): boolean {
  return (
    inline?.type === 'text' && (inline.marks ?? []).some(({ type }) => type === 'link' || type === 'code')
  );
}

/** The part of an edit that falls into a run, in the run's own offsets. */
function within(run: Span, { from, to, insert }: Edit, owns: boolean): Edit[] {
  const start = Math.max(from, run.from);
  const end = Math.min(to, run.to);
  if (!owns && start >= end) return [];
  const at = Math.min(start, run.to);
  return [{ from: at - run.from, to: Math.max(at, end) - run.from, insert: owns ? insert : '' }];
}
