import { z } from 'zod';
import { bodyDocument } from '../body/document.ts';
import { correctionKinds } from '../correction.ts';
import { statuses } from '../status.ts';
import { filledLine, id, line, slug } from './fields.ts';

/** Each once, in the order given: names written twice in a file are one person. */
const ids = (max: number) =>
  z
    .array(id)
    .transform((list) => [...new Set(list)])
    .pipe(z.array(id).max(max));

/** What a file said, in brief: so that one that says the same again is known. */
const digest = z.string().min(1).max(64);

/** As long as the lines of an article may be, in UTF-16 units. */
export const longestOf = { headline: 300, standfirst: 1000, heroAlt: 500, heroCaption: 500 } as const;

/** As many as an article may have. */
export const mostOf = { authors: 20, topics: 40 } as const;

const fields = {
  headline: line(longestOf.headline),
  standfirst: line(longestOf.standfirst),
  kicker: line(60),
  place: line(80),
  slug,
  sectionId: id,
  authorIds: ids(mostOf.authors),
  topicIds: ids(mostOf.topics),
  body: bodyDocument,
  breaking: z.boolean(),
  heroId: id.nullable(),
  heroAlt: line(longestOf.heroAlt),
  heroCaption: line(longestOf.heroCaption),
  pair: line(120).nullable(),
  seoTitle: line(120),
};

const articleContent = z.object({
  ...fields,
  standfirst: fields.standfirst.default(''),
  kicker: fields.kicker.default(''),
  place: fields.place.default(''),
  slug: fields.slug.default(''),
  authorIds: fields.authorIds.default([]),
  topicIds: fields.topicIds.default([]),
  breaking: fields.breaking.default(false),
  heroId: fields.heroId.default(null),
  heroAlt: fields.heroAlt.default(''),
  heroCaption: fields.heroCaption.default(''),
  pair: fields.pair.default(null),
  seoTitle: fields.seoTitle.default(''),
});

const wholeContent = z.object(fields);

/** Changed fields only: one that is left out stays as it is. */
const changes = z.object(fields).partial();

export const articleCommands = [
  z.object({
    type: z.literal('article.write'),
    edition: id,
    content: articleContent,
    externalId: line(300).nullable().default(null),
    sourceHash: digest.nullable().default(null),
    /** The words are still those of the edition that they were copied from. */
    needsTranslation: z.boolean().default(false),
  }),
  /** Brings an article as it stood in another newsroom, its state and its moments with it: for moving in alone. */
  z.object({
    type: z.literal('article.bring'),
    edition: id,
    status: z.enum(statuses),
    content: wholeContent,
    pending: wholeContent.nullable(),
    createdAt: z.date(),
    scheduledFor: z.date().nullable(),
    publishedAt: z.date().nullable(),
    updatedAt: z.date().nullable(),
    embargoedUntil: z.date().nullable(),
    withdrawnReason: line(1000),
    returnNote: line(1000),
    needsTranslation: z.boolean(),
    externalId: line(300).nullable(),
    sourceHash: digest.nullable(),
    corrections: z.array(
      z.object({ id, at: z.date(), kind: z.enum(correctionKinds), text: filledLine(2000) }),
    ),
  }),
  z.object({
    type: z.literal('article.revise'),
    content: changes,
    /** Where its name from elsewhere has become another. */
    externalId: line(300).optional(),
    sourceHash: digest.nullable().optional(),
    /** When readers should be told that something is new; absent: the change is not worth telling. */
    updatedAt: z.date().nullable().optional(),
    /** The true moment of publication, where the one on record is wrong; of a published article only. */
    publishedAt: z.date().optional(),
  }),
  /** Keeps what is being typed: at once where no reader sees it, otherwise beside what they see. */
  z.object({ type: z.literal('article.keep'), content: changes }),
  /** Shows readers what was kept beside. `isNews`: they are told that the article was updated. */
  z.object({ type: z.literal('article.release'), isNews: z.boolean().default(true) }),
  z.object({ type: z.literal('article.discard') }),
  z.object({ type: z.literal('article.submit') }),
  z.object({ type: z.literal('article.approve') }),
  z.object({ type: z.literal('article.return'), reason: line(1000) }),
  z.object({ type: z.literal('article.schedule'), at: z.date() }),
  z.object({ type: z.literal('article.unschedule') }),
  z.object({ type: z.literal('article.embargo'), until: z.date().nullable() }),
  /** `at` is for what was first published elsewhere; absent: now. */
  z.object({ type: z.literal('article.publish'), at: z.date().optional() }),
  /** Takes it from readers as if it had not been there; `withdraw` says why it is gone. */
  z.object({ type: z.literal('article.unpublish'), reason: line(1000) }),
  z.object({ type: z.literal('article.withdraw'), reason: line(1000) }),
  z.object({ type: z.literal('article.restore') }),
  /** Makes it one that other editions may have too: they share its `pair`. What it has of one already stays. */
  z.object({ type: z.literal('article.pair') }),
  /** Puts what readers have never had into the bin, from which `recover` takes it back as a draft. */
  z.object({ type: z.literal('article.remove') }),
  z.object({ type: z.literal('article.recover') }),
  z.object({
    type: z.literal('article.correct'),
    text: line(2000),
    kind: z.enum(correctionKinds).default('correction'),
    at: z.date().optional(),
  }),
  /** Says a correction in other words; its date stays. */
  z.object({
    type: z.literal('article.amend'),
    correctionId: id,
    text: line(2000),
    kind: z.enum(correctionKinds),
  }),
  /** Takes a correction from readers again, as one that was itself a mistake. */
  z.object({ type: z.literal('article.retract'), correctionId: id, reason: line(1000) }),
] as const;

export type ArticleCommand = z.infer<(typeof articleCommands)[number]>;
