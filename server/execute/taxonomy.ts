import type { Writer } from '#db/doors.ts';
import type { TaxonomyCommand } from '#editorial/commands/taxonomy.ts';
import type { Result } from '#editorial/refusal.ts';
import { authorNoun, changeAuthor, makeAuthor } from './authors.ts';
import type { Effect } from './effect.ts';
import { mergeNamed, removeNamed } from './named.ts';
import { changeSection, makeSection, orderSection, removeSection } from './sections.ts';
import { changeTopic, makeTopic, topicNoun } from './topics.ts';

/** Carries out a change of what articles are sorted by. */
export function changeTaxonomy(
  tx: Writer,
  command: TaxonomyCommand,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  switch (command.type) {
    case 'section.make':
      return makeSection(tx, command, id, now);
    case 'section.change':
      return changeSection(tx, command, id, now);
    case 'section.order':
      return orderSection(tx, command, id);
    case 'section.remove':
      return removeSection(tx, command, id, now);
    case 'topic.make':
      return makeTopic(tx, command, id, now);
    case 'topic.change':
      return changeTopic(tx, command, id, now);
    case 'topic.merge':
      return mergeNamed(tx, topicNoun, id, command.fromIds, now);
    case 'topic.remove':
      return removeNamed(tx, topicNoun, id);
    case 'author.make':
      return makeAuthor(tx, command, id, now);
    case 'author.change':
      return changeAuthor(tx, command, id, now);
    case 'author.merge':
      return mergeNamed(tx, authorNoun, id, command.fromIds, now);
    case 'author.remove':
      return removeNamed(tx, authorNoun, id);
  }
}
