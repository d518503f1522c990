import type { Article, ArticleContent } from './article.ts';
import type { BodyDocument } from './body/document.ts';
import type { Status } from './status.ts';

/** A body of paragraphs, for tests. */
export function bodyOf(...paragraphs: string[]): BodyDocument {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

export function contentOf(changes: Partial<ArticleContent> = {}): ArticleContent {
  return {
    headline: 'افتتاح محطة القطار الليلي',
    standfirst: 'أول رحلة تغادر عند منتصف الليل.',
    kicker: '',
    place: 'الرياض',
    slug: 'القطار-الليلي',
    sectionId: 'news',
    authorIds: ['salma'],
    topicIds: ['trains'],
    body: bodyOf('غادر القطار الأول في موعده.'),
    breaking: false,
    heroId: null,
    heroAlt: '',
    heroCaption: '',
    pair: null,
    seoTitle: '',
    ...changes,
  };
}

/** An article as it may stand in a state, for tests: what that state needs is there. */
export function articleIn(status: Status, changes: Partial<Article> = {}): Article {
  const wasPublished = status === 'published' || status === 'withdrawn';
  return {
    id: 'mh3k9x0a1b2',
    edition: 'ar',
    status,
    version: 3,
    ownerId: 'salma-user',
    content: contentOf(),
    createdAt: new Date('2026-11-20T08:00:00Z'),
    scheduledFor: status === 'scheduled' ? new Date('2026-11-24T06:00:00Z') : null,
    publishedAt: wasPublished ? new Date('2026-11-21T06:00:00Z') : null,
    updatedAt: null,
    withdrawnReason: status === 'withdrawn' ? 'نُشر قبل أوانه' : '',
    externalId: null,
    sourceHash: null,
    corrections: [],
    pending: null,
    embargoedUntil: null,
    approvedBy: null,
    returnNote: '',
    needsTranslation: false,
    ...changes,
  };
}
