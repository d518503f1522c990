import type { CommandType } from './commands/command.ts';
import type { Role } from './roles.ts';
import type { Status } from './status.ts';

/** What a role may touch with a command: nothing, what it owns, or anything. */
type Reach = 'none' | 'own' | 'any';

type Row = Record<Role, Reach>;

const row = (writer: Reach, editor: Reach, chief: Reach, administrator: Reach): Row => ({
  writer,
  editor,
  chief,
  administrator,
  system: 'any',
});

/** The one table of who may do what. Pages, actions and the interface ask `may`; nothing else decides. */
export const permissions: Record<CommandType, Row> = {
  //                        writer  editor  chief   administrator
  'article.write': row('own', 'any', 'any', 'any'),
  'article.bring': row('none', 'none', 'none', 'none'),
  'article.revise': row('own', 'any', 'any', 'any'),
  'article.keep': row('own', 'any', 'any', 'any'),
  'article.release': row('none', 'any', 'any', 'any'),
  'article.discard': row('none', 'any', 'any', 'any'),
  'article.submit': row('own', 'any', 'any', 'any'),
  'article.return': row('own', 'any', 'any', 'any'),
  'article.approve': row('none', 'any', 'any', 'any'),
  'article.schedule': row('none', 'any', 'any', 'any'),
  'article.unschedule': row('none', 'any', 'any', 'any'),
  'article.embargo': row('none', 'any', 'any', 'any'),
  'article.publish': row('none', 'any', 'any', 'any'),
  'article.unpublish': row('none', 'none', 'any', 'any'),
  'article.withdraw': row('none', 'none', 'any', 'any'),
  'article.restore': row('none', 'none', 'any', 'any'),
  'article.pair': row('any', 'any', 'any', 'any'),
  'article.correct': row('none', 'any', 'any', 'any'),
  'article.amend': row('none', 'any', 'any', 'any'),
  'article.retract': row('none', 'any', 'any', 'any'),
  'article.remove': row('own', 'any', 'any', 'any'),
  'article.recover': row('own', 'any', 'any', 'any'),
  'bin.erase': row('none', 'none', 'any', 'any'),
  'edition.set': row('none', 'none', 'none', 'any'),
  'section.make': row('none', 'none', 'any', 'any'),
  'section.change': row('none', 'none', 'any', 'any'),
  'section.order': row('none', 'none', 'any', 'any'),
  'section.remove': row('none', 'none', 'any', 'any'),
  'topic.make': row('none', 'any', 'any', 'any'),
  'topic.change': row('none', 'any', 'any', 'any'),
  'topic.merge': row('none', 'any', 'any', 'any'),
  'topic.remove': row('none', 'any', 'any', 'any'),
  'author.make': row('none', 'any', 'any', 'any'),
  'author.change': row('none', 'any', 'any', 'any'),
  'author.merge': row('none', 'none', 'any', 'any'),
  'author.remove': row('none', 'none', 'any', 'any'),
  'media.add': row('none', 'none', 'none', 'none'),
  'media.describe': row('own', 'any', 'any', 'any'),
  'media.crop': row('own', 'any', 'any', 'any'),
  'media.finish': row('none', 'none', 'none', 'none'),
  'media.remove': row('own', 'any', 'any', 'any'),
  'ticker.post': row('none', 'any', 'any', 'any'),
  'ticker.change': row('none', 'any', 'any', 'any'),
  'ticker.drop': row('none', 'any', 'any', 'any'),
  'ticker.restore': row('none', 'any', 'any', 'any'),
  'front.arrange': row('none', 'none', 'none', 'none'),
  'front.draft': row('none', 'any', 'any', 'any'),
  'front.launch': row('none', 'any', 'any', 'any'),
  'front.revert': row('none', 'any', 'any', 'any'),
  'page.write': row('none', 'none', 'any', 'any'),
  'page.make': row('none', 'none', 'any', 'any'),
  'page.change': row('none', 'none', 'any', 'any'),
  'page.order': row('none', 'none', 'any', 'any'),
  'page.remove': row('none', 'none', 'any', 'any'),
  'redirect.add': row('none', 'none', 'any', 'any'),
  'redirect.bring': row('none', 'none', 'none', 'none'),
  'redirect.keep': row('none', 'none', 'none', 'none'),
  'redirect.remove': row('none', 'none', 'any', 'any'),
  'person.add': row('none', 'none', 'none', 'none'),
  'person.welcome': row('none', 'none', 'none', 'none'),
  'person.join': row('none', 'none', 'none', 'none'),
  'person.recover': row('none', 'none', 'none', 'none'),
  'person.invite': row('none', 'none', 'none', 'any'),
  'person.uninvite': row('none', 'none', 'none', 'any'),
  'person.rename': row('own', 'own', 'own', 'any'),
  'person.change': row('none', 'none', 'none', 'any'),
  'person.disable': row('none', 'none', 'none', 'any'),
  'person.enable': row('none', 'none', 'none', 'any'),
  'person.remove': row('none', 'none', 'none', 'any'),
  'person.reset': row('none', 'none', 'none', 'any'),
  'preview.share': row('own', 'any', 'any', 'any'),
  'preview.revoke': row('own', 'any', 'any', 'any'),
  'wire.make': row('none', 'none', 'any', 'any'),
  'wire.change': row('none', 'none', 'any', 'any'),
  'wire.remove': row('none', 'none', 'any', 'any'),
  'wire.ask': row('none', 'any', 'any', 'any'),
  'wire.note': row('none', 'none', 'none', 'none'),
  'import.add': row('none', 'none', 'none', 'none'),
  'import.begin': row('none', 'none', 'none', 'none'),
  'import.end': row('none', 'none', 'none', 'none'),
  'import.stop': row('none', 'none', 'none', 'any'),
  'import.resume': row('none', 'none', 'none', 'any'),
  'import.remove': row('none', 'none', 'none', 'any'),
  'word.add': row('any', 'any', 'any', 'any'),
  'word.remove': row('none', 'any', 'any', 'any'),
  'webhook.make': row('none', 'none', 'none', 'any'),
  'webhook.change': row('none', 'none', 'none', 'any'),
  'webhook.rotate': row('none', 'none', 'none', 'any'),
  'webhook.remove': row('none', 'none', 'none', 'any'),
  'webhook.test': row('none', 'none', 'none', 'any'),
  'webhook.resend': row('none', 'none', 'none', 'any'),
};

export interface Actor {
  id: string;
  role: Role;
}

/** What is on its way to readers, or with them, is its writer's alone no longer. */
export const settled: ReadonlySet<Status> = new Set(['scheduled', 'published', 'withdrawn']);

/**
 * @param ownerId whose the thing is; null: it does not exist yet, and so is the actor's own
 * @param status of an article; null: the thing has none
 */
export function may(
  actor: Actor,
  type: CommandType,
  ownerId: string | null,
  status: Status | null = null,
): boolean {
  const reach = permissions[type][actor.role];
  if (reach !== 'own') return reach === 'any';
  return (ownerId === null || ownerId === actor.id) && !(status && settled.has(status));
}

/** Whether a person may see an article in the newsroom: writers see what is their own, and what readers see. */
export function maySee(actor: Actor, ownerId: string, status: Status): boolean {
  return maySeeDrafts(actor, ownerId) || status === 'published';
}

/** Whether what readers do not see of an article is for a person: what came before it, and what waits beside it. */
export function maySeeDrafts(actor: Actor, ownerId: string): boolean {
  return actor.role !== 'writer' || ownerId === actor.id;
}
