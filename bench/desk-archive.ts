import type { Store, Writer } from '#db/doors.ts';
import { insertArticles } from '#db/queries/articles.ts';
import { putDeskEntries } from '#db/queries/desk-entries.ts';
import { insertAuthor, insertSection, putEdition } from '#db/queries/taxonomy.ts';
import type { Article } from '#editorial/article.ts';
import { deskEntryOf } from '#editorial/desk/entry.ts';
import { bodyOf } from '#editorial/testing.ts';
import { phrase } from './articles.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { Random } from './random.ts';

const together = 2000;
/** What a large newsroom has besides what it published: some hundred articles in each of the other states. */
const unpublished = ['draft', 'in_review', 'scheduled', 'withdrawn'] as const;
const shareUnpublished = 100;

/** Fills an empty store with so many articles as the desk knows them: their bodies are of no weight there. */
export async function fillDeskArchive(store: Store, count: number, seed: number): Promise<void> {
  const corpus = readCorpus();
  await store.write((tx) => placesIn(tx, corpus.sections, corpus.authors));
  const random = new Random(seed);
  let batch: Article[] = [];
  const save = async () => {
    const saved = batch;
    batch = [];
    await store.write(async (tx) => {
      await insertArticles(
        tx,
        saved.map((after) => ({ before: null, after, derived: { excerpt: '', words: 1 } })),
      );
      await putDeskEntries(
        tx,
        saved.map((article) => deskEntryOf(article, liveMoment(article))),
        [],
      );
    });
  };
  for (let number = 1; number <= count; number++) {
    batch.push(articleOf(corpus, random, `bench${String(number).padStart(6, '0')}`));
    if (batch.length === together) await save();
  }
  await save();
}

async function placesIn(tx: Writer, sections: string[], authors: string[]): Promise<void> {
  await putEdition(tx, { id: 'ar', name: 'ورّاق', tagline: '', timeZone: 'Asia/Riyadh', position: 0 });
  for (const [position, slug] of sections.entries())
    await insertSection(tx, {
      id: slug,
      edition: 'ar',
      slug,
      name: slug,
      parentId: null,
      tint: null,
      position,
    });
  for (const name of authors)
    await insertAuthor(tx, { id: name, edition: 'ar', slug: name, name, role: '', bio: '', userId: null });
}

function articleOf(corpus: Corpus, random: Random, id: string): Article {
  const isPublished = random.between(1, shareUnpublished) > 1;
  const status = isPublished ? 'published' : random.pick(unpublished);
  const createdAt = new Date(random.between(Date.UTC(2018, 0, 1), Date.UTC(2024, 11, 31)));
  const headline = phrase(corpus, random, random.between(6, 10));
  return {
    id,
    edition: 'ar',
    status,
    version: 1,
    ownerId: `person-${random.between(1, 40)}`,
    content: {
      headline,
      standfirst: '',
      kicker: '',
      place: '',
      slug: id,
      sectionId: random.pick(corpus.sections),
      authorIds: [random.pick(corpus.authors)],
      topicIds: [],
      body: bodyOf(headline),
      breaking: false,
      heroId: null,
      heroAlt: '',
      heroCaption: '',
      pair: null,
      seoTitle: '',
    },
    createdAt,
    scheduledFor: status === 'scheduled' ? createdAt : null,
    publishedAt: isPublished || status === 'withdrawn' ? createdAt : null,
    updatedAt: null,
    withdrawnReason: '',
    externalId: null,
    sourceHash: null,
    corrections: [],
    pending: null,
    embargoedUntil: null,
    approvedBy: null,
    returnNote: '',
    needsTranslation: false,
  };
}

function liveMoment({ publishedAt, createdAt }: Article): Date {
  return publishedAt ?? createdAt;
}
