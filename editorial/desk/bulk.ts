import type { Article } from '../article.ts';
import type { CommandInput } from '../commands/command.ts';
import type { Status } from '../status.ts';

/** What can be done on the desk with many articles at once. */
export type BulkAction =
  | { kind: 'submit' | 'approve' | 'publish' | 'remove' | 'recover' }
  | { kind: 'return' | 'unpublish'; reason: string }
  | { kind: 'section'; sectionId: string }
  | { kind: 'topic'; topicId: string };

export type BulkKind = BulkAction['kind'];

/** The commands that carry an action out on one article. */
export function commandsOf(action: BulkAction, { content, pending }: Article): CommandInput[] {
  switch (action.kind) {
    case 'submit':
    case 'approve':
    case 'publish':
    case 'remove':
    case 'recover':
      return [{ type: `article.${action.kind}` }];
    case 'return':
    case 'unpublish':
      return [{ type: `article.${action.kind}`, reason: action.reason }];
    case 'section':
      return filed({ sectionId: action.sectionId }, pending && { sectionId: action.sectionId });
    case 'topic': {
      const withTopic = (topicIds: string[]) => ({ topicIds: [...new Set([...topicIds, action.topicId])] });
      return filed(withTopic(content.topicIds), pending && withTopic(pending.topicIds));
    }
  }
}

/**
 * The commands that take an action back, given the article as it was; null: there is no way back, as from an approval.
 * @param reason what the history says where a way back wants one
 */
export function undoOf(
  action: BulkAction,
  before: Article,
  reason: string,
  now: Date,
): CommandInput[] | null {
  const { status, content, pending, scheduledFor } = before;
  const again: CommandInput[] | null =
    scheduledFor && scheduledFor > now ? [{ type: 'article.schedule', at: scheduledFor }] : null;
  switch (action.kind) {
    case 'submit':
      return [{ type: 'article.return', reason: before.returnNote || reason }];
    case 'publish': {
      const back: CommandInput = { type: 'article.unpublish', reason };
      if (status === 'draft') return [back];
      if (status === 'in_review') return [back, { type: 'article.submit' }];
      return status === 'scheduled' && again ? [back, ...again] : null;
    }
    case 'return':
      if (pending || before.approvedBy) return null;
      return status === 'in_review' ? [{ type: 'article.submit' }] : again;
    case 'unpublish':
      return pending ? null : [{ type: 'article.publish' }];
    case 'section':
      return filed({ sectionId: content.sectionId }, pending && { sectionId: pending.sectionId });
    case 'topic':
      return filed({ topicIds: content.topicIds }, pending && { topicIds: pending.topicIds });
    case 'remove':
      return recoveredTo(status);
    case 'recover':
      return [{ type: 'article.remove' }];
    case 'approve':
      return null;
  }
}

/** The commands that take an article out of the bin and back to the state from which it was put there. */
export function recoveredTo(status: Status): [RecoverInput, ...RecoverInput[]] {
  const recover = { type: 'article.recover' } as const;
  return status === 'in_review' ? [recover, { type: 'article.submit' }] : [recover];
}

type RecoverInput = Extract<CommandInput, { type: 'article.recover' | 'article.submit' }>;

type Filing = { sectionId: string } | { topicIds: string[] };

/** Where an article is filed changes at once, and in what waits beside it too, which would file it back otherwise. */
function filed(content: Filing, beside: Filing | null): CommandInput[] {
  return [
    { type: 'article.revise', content },
    ...(beside ? [{ type: 'article.keep' as const, content: beside }] : []),
  ];
}
