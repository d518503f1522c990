import type { Article } from '#editorial/article.ts';
import { readAuditFilter } from '#editorial/audit/filter.ts';
import { readDeskFilter } from '#editorial/desk/filter.ts';
import type { Actor } from '#editorial/permissions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { resolve } from './address/resolve.ts';
import { listStretch } from './api/article-list.ts';
import { readArticle as readDeskArticle, readHeldText } from './desk/article.ts';
import { readChecks } from './desk/article-checks.ts';
import { readDesk } from './desk/articles.ts';
import { readAudit } from './desk/audit.ts';
import { readChoices, readEditorView, readPictures } from './desk/editor-view.ts';
import { findArticles } from './desk/find.ts';
import { readFrontDesk, readFrontDraft } from './desk/front.ts';
import { readImports } from './desk/imports.ts';
import { libraryQuestion, readLibrary, readPicture } from './desk/library.ts';
import { readPages, readPageText, readRedirects } from './desk/pages.ts';
import { readPlaces } from './desk/places.ts';
import { readPresence } from './desk/presence.ts';
import { previewOf } from './desk/preview.ts';
import { readRevisions } from './desk/revisions.ts';
import { readSpelling } from './desk/spelling.ts';
import { readStanding } from './desk/standing.ts';
import { readStories } from './desk/stories.ts';
import { readAuthorNames, readSectionTree, readTopicNames } from './desk/taxonomy.ts';
import { readTickerDesk } from './desk/ticker.ts';
import { readDeliveries, readWebhooks } from './desk/webhooks.ts';
import { readOrigin, readWire } from './desk/wire.ts';
import { readApiArticle } from './reads/api-article.ts';
import { readApiArticles } from './reads/api-articles.ts';
import { readArchive } from './reads/archive.ts';
import { readArticle } from './reads/article.ts';
import { readAuthor } from './reads/author.ts';
import { readCorrections } from './reads/corrections.ts';
import { readFeed } from './reads/feed.ts';
import { readFront } from './reads/front.ts';
import { readLatest } from './reads/latest.ts';
import { readSections } from './reads/newsroom.ts';
import { readPage } from './reads/page.ts';
import { listParameters, parametersOf } from './reads/parameters.ts';
import { readSearchPage } from './reads/search-page.ts';
import { readSection } from './reads/section.ts';
import { readShell } from './reads/shell.ts';
import { readPartDigest, readSitemapIndex } from './reads/sitemap.ts';
import { readTopic } from './reads/topic.ts';
import { readWithdrawal } from './reads/withdrawal.ts';
import { refreshWords, wordsOf } from './search/words.ts';
import { newsSitemap } from './sitemaps/news.ts';
import { partStream } from './sitemaps/part-stream.ts';
import { store } from './store.ts';

/** What there is in a newsroom to be asked for. */
export interface Sample {
  edition: 'ar';
  article: { id: string; publishedAt: Date };
  section: { id: string; slug: string };
  topic: { id: string; slug: string };
  author: { id: string; slug: string };
  /** Words of its articles: one that hardly any holds, one that very many do, and two that stand beside each other. */
  rare: string;
  frequent: string;
  phrase: string;
  /** The number of a page far down the list of the edition, and of the section. */
  deep: { latest: number; section: number };
}

export interface ReadOf {
  name: string;
  ask(): Promise<unknown>;
}

const chief: Actor = { id: 'person-1', role: 'chief' };
const writer: Actor = { id: 'person-1', role: 'writer' };

/** Everything that readers ask of the database, a page or an answer each. */
export function readersReads(sample: Sample, now: Date): ReadOf[] {
  const { edition, article, section, topic, author, deep } = sample;
  const day = article.publishedAt.toISOString().slice(0, 10);
  const search = (name: string, fields: Record<string, string>, number = 1): ReadOf => ({
    name: `search: ${name}`,
    ask: () => readSearchPage(edition, fields, number, now),
  });
  const list = (name: string, asked: Record<string, string>): ReadOf => ({
    name: `API list: ${name}`,
    async ask() {
      const parameters = parametersOf(listParameters, new URLSearchParams({ locale: edition, ...asked }));
      return readApiArticles(await listStretch((await store()).read, await readSections(), parameters));
    },
  });
  const at = (page: Parameters<typeof hrefOf>[0]): ReadOf => ({
    name: `address: ${page.page}`,
    ask: () => resolve(hrefOf(page, edition)),
  });
  const feed = (page: 'section' | 'topic' | 'author', slug: string): ReadOf => ({
    name: `feed: ${page}`,
    ask: () => readFeed(edition, { page, slug, number: 1 }, 'feed.xml'),
  });
  return [
    { name: 'surroundings', ask: () => readShell(edition) },
    { name: 'front page', ask: () => readFront(edition) },
    { name: 'latest, page 1', ask: () => readLatest(edition, 1) },
    { name: 'latest, far down', ask: () => readLatest(edition, deep.latest) },
    { name: 'section, page 1', ask: () => readSection(edition, section.slug, 1) },
    { name: 'section, far down', ask: () => readSection(edition, section.slug, deep.section) },
    { name: 'article', ask: () => readArticle(edition, article.id) },
    { name: 'topic', ask: () => readTopic(edition, topic.slug, 1) },
    { name: 'author', ask: () => readAuthor(edition, author.slug, 1) },
    { name: 'archive day', ask: () => readArchive(edition, day, 1) },
    { name: 'corrections', ask: () => readCorrections(edition, 1) },
    { name: 'standing page', ask: () => readPage(edition, 'about') },
    { name: 'withdrawn article', ask: () => readWithdrawal(article.id) },
    search('a rare word', { q: sample.rare }),
    search('a frequent word', { q: sample.frequent }),
    search('a phrase', { q: `"${sample.phrase}"` }),
    search('two words', { q: `${sample.rare} ${sample.frequent}` }),
    search('newest first', { q: sample.frequent, sort: 'newest' }),
    search('in a section', { q: sample.frequent, section: section.slug }),
    search('by an author', { q: sample.frequent, author: author.slug }),
    search('of a day', { q: sample.frequent, from: day, to: day }),
    search('page 5', { q: sample.frequent }, 5),
    search('nothing found', { q: 'ظظظظظظظظ' }),
    { name: 'feed: edition', ask: () => readFeed(edition, { page: 'front' }, 'atom.xml') },
    feed('section', section.slug),
    feed('topic', topic.slug),
    feed('author', author.slug),
    { name: 'sitemap: index', ask: readSitemapIndex },
    ...['pages', 'sections', 'topics', 'authors', `archive-${day.slice(0, 4)}`].map((kind) => ({
      name: `sitemap: ${kind.replace(/-.*/, '')}`,
      ask: () => readPartDigest(edition, `${kind}.xml`),
    })),
    {
      name: 'sitemap: first articles of a month',
      async ask() {
        const stream = await partStream(edition, `articles-${day.slice(0, 7)}.xml`);
        const reader = stream?.().getReader();
        await reader?.read();
        await reader?.cancel();
      },
    },
    { name: 'news sitemap', ask: () => newsSitemap(now) },
    { name: 'API article', ask: () => readApiArticle(article.id) },
    list('newest', {}),
    list('behind an article', { before: article.id }),
    list('of a section', { section: section.slug }),
    list('of a topic', { topic: topic.slug }),
    list('of an author in a section', { section: section.slug, author: author.slug }),
    at({ page: 'latest', number: 2 }),
    at({ page: 'section', slug: section.slug, number: 2 }),
    at({ page: 'topic', slug: topic.slug, number: 1 }),
    at({ page: 'author', slug: author.slug, number: 1 }),
    at({ page: 'archive', day, number: 1 }),
    at({ page: 'corrections', number: 2 }),
    at({ page: 'article', section: section.slug, id: article.id, slug: 'x' }),
    { name: 'address: unknown', ask: () => resolve('/nothing/is/here') },
    { name: 'words to suggest', ask: () => wordsOf(edition) },
    { name: 'words that are there', ask: async () => refreshWords((await store()).read) },
  ];
}

/** Everything that the newsroom's screens ask of it. */
export function desksReads(sample: Sample, now: Date): ReadOf[] {
  const { edition, article, section, author } = sample;
  const desk = (name: string, given: Record<string, string>, person = chief): ReadOf => ({
    name: `desk: ${name}`,
    ask: () => readDesk(person, readDeskFilter(given), now),
  });
  const audit = (name: string, given: Record<string, string>): ReadOf => ({
    name: `audit: ${name}`,
    ask: () => readAudit(readAuditFilter(given)),
  });
  const library = (name: string, asked: Record<string, string>): ReadOf => ({
    name: `library: ${name}`,
    ask: () => readLibrary(chief, libraryQuestion(new URLSearchParams(asked)), now),
  });
  const open = (name: string, ask: (article: Article) => Promise<unknown>): ReadOf => ({
    name: `editor: ${name}`,
    async ask() {
      const found = await readDeskArticle(chief, article.id);
      if (!found) throw new Error(`${article.id} is not there.`);
      return ask(found);
    },
  });
  const names = { edition, query: '', number: 1 };
  return [
    desk('everything', {}),
    desk('oldest first', { order: 'oldest' }),
    desk('by last change', { order: 'changed' }),
    desk('published', { status: 'published' }),
    desk('drafts', { status: 'draft' }),
    desk('published, by last change', { status: 'published', order: 'changed' }),
    desk('edition', { edition }),
    desk('edition and state', { edition, status: 'published' }),
    desk('section', { section: section.id }),
    desk('section and state', { section: section.id, status: 'published' }),
    desk('section, by last change', { section: section.id, order: 'changed' }),
    desk('author', { author: author.id }),
    desk('author and state', { author: author.id, status: 'published' }),
    desk('owner', { owner: 'me' }),
    desk('owner, by last change', { owner: 'me', order: 'changed' }),
    desk('a frequent word', { q: sample.frequent }),
    desk('a rare word', { q: sample.rare }),
    desk('a word that is nowhere', { q: 'ظظظظظظظظ' }),
    desk('a word in a section', { q: sample.frequent, section: section.id }),
    desk("a writer's", {}, writer),
    desk("a writer's drafts", { status: 'draft' }, writer),
    desk("a writer's, in a section", { section: section.id }, writer),
    { name: 'desk: to link an article', ask: () => findArticles(chief, sample.frequent) },
    { name: 'front-page desk', ask: () => readFrontDesk(edition) },
    { name: 'front-page draft', ask: () => readFrontDraft(edition) },
    { name: 'stories: newest', ask: () => readStories({ edition, query: '', sectionId: null }) },
    {
      name: 'stories: a word',
      ask: () => readStories({ edition, query: sample.frequent, sectionId: section.id }),
    },
    { name: 'ticker desk', ask: () => readTickerDesk(edition) },
    open('article', async () => {}),
    open('surroundings', readEditorView),
    open('pictures', (one) => readPictures(one.content, now)),
    open('checks', (one) => readChecks(one, now)),
    open('standing', (one) => readStanding(chief, one, now)),
    open('preview', (one) => previewOf(one, now)),
    open('revisions', (one) => readRevisions(one, {})),
    { name: 'editor: held text', ask: () => readHeldText(chief, article.id) },
    { name: 'editor: authors to choose', ask: () => readChoices('authors', edition, 'ا') },
    { name: 'editor: topics to choose', ask: () => readChoices('topics', edition, 'ا') },
    { name: 'presence', ask: () => readPresence(writer, now) },
    { name: 'places', ask: readPlaces },
    { name: 'sections', ask: () => readSectionTree(edition) },
    { name: 'topics', ask: () => readTopicNames(names) },
    { name: 'authors', ask: () => readAuthorNames(names) },
    { name: 'pages', ask: () => readPages(edition) },
    { name: 'page text', ask: () => readPageText('none') },
    { name: 'redirects', ask: () => readRedirects(edition, '', 1) },
    library('all', {}),
    library('mine', { filter: 'mine' }),
    library('without alternative text', { filter: 'lacksAlternative' }),
    library('rights ended', { filter: 'rightsEnded' }),
    library('unused', { filter: 'unused' }),
    library('a word', { q: sample.frequent }),
    { name: 'picture', ask: () => readPicture(chief, 'none', now) },
    audit('everything', {}),
    audit('of a person', { person: 'import' }),
    audit('of a kind, by a person', { noun: 'person', person: 'import' }),
    audit('of a kind', { noun: 'section' }),
    audit('of a thing', { subject: article.id }),
    audit('of a day', { day: article.publishedAt.toISOString().slice(0, 10) }),
    { name: 'imports', ask: readImports },
    { name: 'spelling', ask: () => readSpelling(edition) },
    { name: 'webhooks', ask: readWebhooks },
    { name: 'deliveries', ask: () => readDeliveries('none') },
    { name: 'wire sources', ask: () => readWire(edition) },
    { name: 'wire story', ask: () => readOrigin(article.id) },
  ];
}
