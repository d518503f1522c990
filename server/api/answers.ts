import { z } from 'zod';
import { anyBody, block, blocks, listItem } from '#editorial/body/document.ts';
import { correctionKinds } from '#editorial/correction.ts';
import { editionIds } from '#messages/editions.ts';

/**
 * The answers of the public API. The routes' values have these types, and `/api/v1/openapi.json` is written from the same
 * schemas.
 */
const url = z.url().meta({ description: 'An absolute address, percent-encoded' });
const instant = z.iso.datetime().meta({ description: 'An instant in UTC, to the millisecond' });
const locale = z.enum(editionIds).meta({ description: 'An edition' });
const id = z.string().meta({ description: 'The id in the article’s addresses, sortable by time' });
const slug = z.string();
const size = z.int().positive();

const named = z.object({ name: z.string(), slug, url });

const picture = z.object({
  name: z.string().meta({ description: 'What figures of bodies call it' }),
  alt: z.string(),
  width: size.meta({ description: 'Of the original, in pixels' }),
  height: size,
  focal: z
    .object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
    .meta({ description: 'What must stay visible, in per cent from the left and from the top' }),
  sizes: z
    .array(z.object({ width: size, height: size, avif: url, webp: url }))
    .meta({ description: 'The files that there are, the smallest first' }),
});

const hero = z.object({ ...picture.shape, caption: z.string(), credit: z.string() });

const summary = z.object({
  id,
  externalId: z.string().nullable().meta({ description: 'Its name in the system that it came from' }),
  locale,
  title: z.string(),
  kicker: z.string(),
  standfirst: z.string(),
  excerpt: z.string().meta({ description: 'The standfirst or the beginning, cut at a word' }),
  url,
  shortUrl: url,
  section: slug,
  authors: z.array(named),
  topics: z.array(named),
  breaking: z.boolean(),
  hero: hero.nullable(),
  publishedAt: instant,
  updatedAt: instant.nullable().meta({ description: 'When readers were last given something new' }),
});

const article = z.object({
  ...summary.shape,
  seoTitle: z.string().meta({ description: 'What search engines show as the title; empty: the title' }),
  place: z.string(),
  sectionPath: z.array(named).min(1).meta({ description: 'From the top of the tree to its own section' }),
  body: anyBody.meta({ description: 'The text as a document; figures name their picture' }),
  bodyHtml: z.string().meta({ description: 'The same as HTML: no script, no style, absolute addresses' }),
  bodyText: z.string().meta({ description: 'The same as plain text, one block a line' }),
  pictures: z.array(picture).meta({ description: 'What the figures of the body name' }),
  words: z.int().min(0),
  readingMinutes: z.int().min(0),
  corrections: z.array(
    z.object({ id: z.string(), at: instant, kind: z.enum(correctionKinds), text: z.string() }),
  ),
  translations: z
    .array(z.object({ id, locale, url }))
    .meta({ description: 'The same story in other editions' }),
});

const section = z.object({
  name: z.string(),
  slug,
  url,
  get sections(): z.ZodArray<z.ZodType<SectionAnswer>> {
    return z.array(section);
  },
});

export interface SectionAnswer {
  name: string;
  slug: string;
  url: string;
  sections: SectionAnswer[];
}

const run = z.object({ text: z.string(), marked: z.boolean() });

const found = z.object({
  id,
  externalId: z.string().nullable(),
  title: z.string(),
  url,
  section: slug,
  publishedAt: instant,
  excerpt: z.string(),
  highlights: z.object({ headline: z.array(run), excerpt: z.array(run) }),
});

export const answers = {
  Articles: z.object({
    items: z.array(summary),
    next: z
      .string()
      .nullable()
      .meta({ description: 'What `before` is for the next page; null: this is the last' }),
  }),
  ArticleSummary: summary,
  Article: article,
  Sections: z.object({
    items: z.array(z.object({ locale, name: z.string(), url, sections: z.array(section) })),
  }),
  Section: section,
  SearchResults: z.object({
    total: z.int().min(0).meta({ description: 'How many were found, counted up to 10,000' }),
    isMore: z.boolean().meta({ description: 'Whether there are more than `total`' }),
    items: z.array(found),
    suggestion: z
      .object({ query: z.string(), href: z.string() })
      .nullable()
      .meta({ description: 'A query that finds more, and the path of its page' }),
  }),
  Suggestions: z.object({ items: z.array(z.string()) }),
  BrowserSuggestions: z.tuple([z.string(), z.array(z.string())]),
  Problem: z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().optional().meta({ description: 'The parameter that is wrong, if one is' }),
    reason: z.string().optional().meta({ description: 'Why an article was withdrawn, as readers are told' }),
  }),
  Block: block,
  Blocks: blocks,
  ListItem: listItem,
};

export type ArticlesAnswer = z.infer<typeof answers.Articles>;
export type SummaryAnswer = z.infer<typeof summary>;
export type ArticleAnswer = z.infer<typeof article>;
export type PictureAnswer = z.infer<typeof picture>;
export type SectionsAnswer = z.infer<typeof answers.Sections>;
export type SearchAnswer = z.infer<typeof answers.SearchResults>;
export type Problem = z.infer<typeof answers.Problem>;
