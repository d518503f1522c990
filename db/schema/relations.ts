import { relations } from 'drizzle-orm';
import { articleAuthors, articleReads, articles, articleTopics, corrections, listings } from './articles.ts';
import { frontSlots, tickerItems } from './front.ts';
import { media } from './media.ts';
import { pages } from './record.ts';
import { authors, editions, sections, topics } from './taxonomy.ts';

export const editionsRelations = relations(editions, ({ many }) => ({
  sections: many(sections),
  ticker: many(tickerItems),
  pages: many(pages),
  articles: many(articles),
}));

export const sectionsRelations = relations(sections, ({ one }) => ({
  edition: one(editions, { fields: [sections.edition], references: [editions.id] }),
}));

export const pagesRelations = relations(pages, ({ one }) => ({
  edition: one(editions, { fields: [pages.edition], references: [editions.id] }),
}));

export const tickerItemsRelations = relations(tickerItems, ({ one }) => ({
  edition: one(editions, { fields: [tickerItems.edition], references: [editions.id] }),
  article: one(articles, { fields: [tickerItems.articleId], references: [articles.id] }),
}));

export const frontSlotsRelations = relations(frontSlots, ({ one }) => ({
  article: one(articles, { fields: [frontSlots.articleId], references: [articles.id] }),
}));

export const articlesRelations = relations(articles, ({ one, many }) => ({
  home: one(editions, { fields: [articles.edition], references: [editions.id] }),
  section: one(sections, { fields: [articles.sectionId], references: [sections.id] }),
  hero: one(media, { fields: [articles.heroId], references: [media.id] }),
  authors: many(articleAuthors),
  topics: many(articleTopics),
  corrections: many(corrections),
}));

export const articleAuthorsRelations = relations(articleAuthors, ({ one }) => ({
  article: one(articles, { fields: [articleAuthors.articleId], references: [articles.id] }),
  author: one(authors, { fields: [articleAuthors.authorId], references: [authors.id] }),
}));

export const articleTopicsRelations = relations(articleTopics, ({ one }) => ({
  article: one(articles, { fields: [articleTopics.articleId], references: [articles.id] }),
  topic: one(topics, { fields: [articleTopics.topicId], references: [topics.id] }),
}));

export const correctionsRelations = relations(corrections, ({ one }) => ({
  article: one(articles, { fields: [corrections.articleId], references: [articles.id] }),
}));

export const listingsRelations = relations(listings, ({ one }) => ({
  article: one(articles, { fields: [listings.articleId], references: [articles.id] }),
}));

export const articleReadsRelations = relations(articleReads, ({ one }) => ({
  article: one(articles, { fields: [articleReads.articleId], references: [articles.id] }),
}));
