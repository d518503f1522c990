import type { ArticleView, Picture, Shell } from '#editorial/view.ts';

/** What readers are shown, for tests: an English story, its newsroom, and a picture that is large enough for every frame. */
export const shell: Shell = {
  edition: { id: 'en', name: 'Warraq', tagline: 'News of the river', timeZone: 'Asia/Riyadh' },
  editions: [{ id: 'en', name: 'Warraq' }],
  sections: [],
  ticker: [],
  breaking: null,
  pages: [{ title: 'How we work', href: '/en/pages/editorial-standards' }],
};

export const photograph: Picture = {
  name: 'bridge-0a1b2c3d',
  width: 3000,
  height: 2000,
  widths: [400, 800, 1280],
  focal: { x: 50, y: 40 },
  placeholder: 'data:,',
  alt: 'A bridge',
};

export function story(more: Partial<ArticleView> = {}): ArticleView {
  return {
    id: '2rz8xgfu96x',
    edition: 'en',
    href: '/en/world/2rz8xgfu96x/the-bridge',
    headline: 'The bridge stands',
    standfirst: 'It was finished in May.',
    kicker: '',
    place: 'Cairo',
    breaking: false,
    path: [
      { slug: 'world', name: 'World', tint: null, href: '/en/world' },
      { slug: 'africa', name: 'Africa', tint: null, href: '/en/africa' },
    ],
    authors: [{ name: 'أمينة الإدريسي', href: '/en/authors/amina-idrissi' }],
    topics: [{ name: 'Water', href: '/en/topics/water' }],
    publishedAt: new Date('2026-05-01T06:00:00Z'),
    updatedAt: null,
    words: 300,
    minutes: 2,
    hero: { ...photograph, caption: '', credit: 'Warraq Studio' },
    body: { type: 'doc', content: [] },
    figures: {},
    corrections: [],
    related: [],
    counterparts: [],
    excerpt: '',
    ...more,
  };
}
