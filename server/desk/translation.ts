import { allAuthors, allSections, allTopics } from '#db/queries/taxonomy.ts';
import type { Article, ArticleContent } from '#editorial/article.ts';
import type { Actor } from '#editorial/permissions.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { isEdition } from '#messages/editions.ts';
import type { Done } from '../execute/effect.ts';
import { executeOne } from '../execute.ts';
import { store } from '../store.ts';

/**
 * Opens an article in another edition: a draft of whoever asks, with the words as they are, marked as still to be
 * translated, and tied to the original. What the other edition does not have (a topic, an author of that slug) is left
 * out; the section is the one of the same slug, or the edition's first.
 */
export async function openInEdition(person: Actor, article: Article, edition: string): Promise<Result<Done>> {
  if (!isEdition(edition) || edition === article.edition)
    return refuse('invalid-input', { field: 'edition' });
  const content = await contentFor(edition, article.pending ?? article.content);
  if (!content) return refuse('section-unknown', { field: 'edition' });
  const pair = article.content.pair ?? article.id;
  if (article.content.pair === null) {
    const paired = await executeOne(person, { subjectId: article.id, commands: [{ type: 'article.pair' }] });
    if (!paired.ok) return paired;
  }
  return executeOne(person, {
    commands: [{ type: 'article.write', edition, content: { ...content, pair }, needsTranslation: true }],
  });
}

async function contentFor(edition: string, content: ArticleContent): Promise<ArticleContent | null> {
  const { read } = await store();
  const [sections, authors, topics] = [
    await allSections(read),
    await allAuthors(read),
    await allTopics(read),
  ];
  const own = sections.find(({ id }) => id === content.sectionId);
  const theirs = sections.filter((section) => section.edition === edition);
  const section = theirs.find(({ slug }) => slug === own?.slug) ?? theirs[0];
  if (!section) return null;
  return {
    ...content,
    // An address in the words of another language would stay when the headline is translated.
    slug: '',
    sectionId: section.id,
    authorIds: sameSlugs(authors, content.authorIds, edition),
    topicIds: sameSlugs(topics, content.topicIds, edition),
  };
}

function sameSlugs(
  rows: { id: string; slug: string; edition: string }[],
  ids: string[],
  edition: string,
): string[] {
  return ids.flatMap((id) => {
    const slug = rows.find((row) => row.id === id)?.slug;
    return rows.find((row) => row.slug === slug && row.edition === edition)?.id ?? [];
  });
}
