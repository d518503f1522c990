import { z } from 'zod';
import { complaintOf } from '../complaint.ts';
import { embedOf } from './embeds.ts';
import { languageTag } from './language-tag.ts';
import { readable } from './readable.ts';
import { isSafeHref } from './safe-href.ts';

const safeText = z.string().transform(readable);

const safeHref = z.string().refine((href) => isSafeHref(href), { error: 'link-unsafe' });

const language = z.string().regex(languageTag);
const direction = z.object({ dir: z.enum(['rtl', 'ltr']).optional() }).optional();

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('strike') }),
  z.object({ type: z.literal('code') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: safeHref }) }),
  z.object({ type: z.literal('foreign'), attrs: z.object({ lang: language }) }),
]);

const inline = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: safeText.pipe(z.string().min(1)),
    marks: z.array(mark).optional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
]);

const inlines = z.array(inline).optional();

const paragraph = z.object({ type: z.literal('paragraph'), attrs: direction, content: inlines });
const heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.int().min(2).max(4), dir: z.enum(['rtl', 'ltr']).optional() }),
  content: inlines,
});
const rule = z.object({ type: z.literal('horizontalRule') });
const codeBlock = z.object({ type: z.literal('codeBlock'), content: inlines });
const figure = z.object({
  type: z.literal('figure'),
  attrs: z.object({ name: z.string().max(200), alt: safeText, caption: safeText, credit: safeText }),
});
const gallery = z.object({ type: z.literal('gallery'), content: z.array(figure).min(1) });
const embed = z.object({
  type: z.literal('embed'),
  attrs: z.object({
    href: z.string().refine((href) => embedOf(href) !== null, { error: 'embed-unknown' }),
    title: safeText.pipe(z.string().max(300)),
  }),
});
const cell = z.object({
  type: z.enum(['tableHeader', 'tableCell']),
  content: z.array(paragraph).min(1),
});
const table = z.object({
  type: z.literal('table'),
  content: z.array(z.object({ type: z.literal('tableRow'), content: z.array(cell).min(1) })).min(1),
});

const bulletList = z.object({
  type: z.literal('bulletList'),
  get content() {
    return z.array(listItem).min(1);
  },
});
const orderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.int() }).optional(),
  get content() {
    return z.array(listItem).min(1);
  },
});
const blockquote = z.object({
  type: z.literal('blockquote'),
  attrs: z.object({ cite: safeText }).optional(),
  get content() {
    return blocks;
  },
});
const pullQuote = z.object({
  type: z.literal('pullQuote'),
  attrs: z.object({ cite: safeText }).optional(),
  content: z.array(paragraph).min(1),
});
const aside = z.object({
  type: z.literal('aside'),
  attrs: z.object({ title: safeText }).optional(),
  get content() {
    return blocks;
  },
});

export const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  rule,
  codeBlock,
  figure,
  gallery,
  embed,
  table,
  bulletList,
  orderedList,
  blockquote,
  pullQuote,
  aside,
]);

export const listItem = z.object({
  type: z.literal('listItem'),
  get content() {
    return blocks;
  },
});

export const blocks: z.ZodArray<z.ZodType<Block, Block>> = z.array(
  z.lazy(() => block) as unknown as z.ZodType<Block, Block>,
);

/** What a body is made of, as the public API says it; `bodyDocument` is the gate. */
export const anyBody = z.object({ type: z.literal('doc'), content: blocks });

const passed = new WeakSet<object>();

/** Says of a body that it has passed the schema, in another thread: it is not looked through a second time. */
export function trustBody(body: BodyDocument): void {
  passed.add(body);
}

/** The gate. A body that came through it once is let through as it is: nothing changes a body, a change makes another. */
export const bodyDocument = z.custom<BodyDocument>().transform((body, context): BodyDocument => {
  if (passed.has(body)) return body;
  const read = anyBody.safeParse(body);
  if (!read.success) {
    for (const issue of read.error.issues) {
      const { message, path } = issue;
      context.addIssue({ code: 'custom', message, path, params: { given: complaintOf(issue) } });
    }
    return z.NEVER;
  }
  passed.add(read.data);
  return read.data;
});

export type Mark = z.infer<typeof mark>;
export type Inline = z.infer<typeof inline>;
export type Paragraph = z.infer<typeof paragraph>;
export type TableBlock = z.infer<typeof table>;
export type FigureBlock = z.infer<typeof figure>;
export type GalleryBlock = z.infer<typeof gallery>;
export type EmbedBlock = z.infer<typeof embed>;

export interface ListItem {
  type: 'listItem';
  content: Block[];
}

export type Block =
  | Paragraph
  | z.infer<typeof heading>
  | z.infer<typeof rule>
  | z.infer<typeof codeBlock>
  | FigureBlock
  | GalleryBlock
  | EmbedBlock
  | TableBlock
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs?: { start: number } | undefined; content: ListItem[] }
  | { type: 'blockquote'; attrs?: { cite: string } | undefined; content: Block[] }
  | z.infer<typeof pullQuote>
  | { type: 'aside'; attrs?: { title: string } | undefined; content: Block[] };

/**
 * The body of an article or page: a ProseMirror document, so that the editor stores what it shows. The schema is the
 * only gate: whatever passes it can be drawn for readers as it is. It admits no address that runs code (`javascript:`,
 * `data:`, `//host`) and takes embedding and override controls (U+202A–E) out of text, where they reorder a whole page.
 */
export interface BodyDocument {
  type: 'doc';
  content: Block[];
}
