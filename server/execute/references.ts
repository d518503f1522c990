import type { Reader } from '#db/doors.ts';
import { mediaByIds } from '#db/queries/media.ts';
import { allSections, knownTaxonomy } from '#db/queries/taxonomy.ts';
import type { ArticleContent } from '#editorial/article.ts';
import type { ArticleCommand } from '#editorial/commands/article.ts';
import type { Refusal } from '#editorial/refusal.ts';

export interface References {
  sections: ReadonlyMap<string, { id: string; parentId: string | null; edition: string }>;
  /** What a command names that is not there (or belongs to another edition), as a refusal. */
  missingIn(command: ArticleCommand, edition: string | undefined): Refusal | null;
}

/** Loads what articles point at, once for all commands of a change. */
export async function loadReferences(read: Reader, commands: ArticleCommand[]): Promise<References> {
  const contents = commands.flatMap(contentsOf);
  const sections = new Map((await allSections(read)).map((section) => [section.id, section]));
  const taxonomy = await knownTaxonomy(read, [
    ...new Set(contents.flatMap(({ authorIds = [], topicIds = [] }) => [...authorIds, ...topicIds])),
  ]);
  const heroes = [...new Set(contents.flatMap(({ heroId }) => heroId ?? []))];
  const media = new Set((await mediaByIds(read, heroes)).map((row) => row.id));

  return {
    sections,
    missingIn(command, edition) {
      const home = 'edition' in command ? command.edition : edition;
      for (const { sectionId, authorIds = [], topicIds = [], heroId } of contentsOf(command)) {
        if (sectionId !== undefined && sections.get(sectionId)?.edition !== home) {
          return { code: 'section-unknown', field: 'content.sectionId' };
        }
        if (!authorIds.every((id) => taxonomy.has(`author:${home}:${id}`)))
          return { code: 'author-unknown', field: 'content.authorIds' };
        if (!topicIds.every((id) => taxonomy.has(`topic:${home}:${id}`)))
          return { code: 'topic-unknown', field: 'content.topicIds' };
        if (heroId && !media.has(heroId)) return { code: 'media-unknown', field: 'content.heroId' };
      }
      return null;
    },
  };
}

function contentsOf(command: ArticleCommand): Partial<ArticleContent>[] {
  if (command.type === 'article.bring') return [command.content, command.pending ?? []].flat();
  return 'content' in command ? [command.content as Partial<ArticleContent>] : [];
}
