import type { Article } from './article.ts';
import { type Actor, may } from './permissions.ts';
import type { Status } from './status.ts';
import { type Step, transitions } from './transitions.ts';

/**
 * What a person can do with an article as it stands: what its state leads on from, what they may, and what would change
 * something. The interface offers this and no more; the door decides again.
 */
export function possibleSteps(actor: Actor, article: Article): ReadonlySet<Step> {
  const steps = Object.keys(transitions) as Step[];
  return new Set(
    steps.filter(
      (step) => isOpenTo(actor, step, article.ownerId, article.status) && wouldChange(step, article),
    ),
  );
}

/** Whether an article in this state leads on by a step, and this person may take it there. */
export function isOpenTo(actor: Actor, step: Step, ownerId: string, status: Status): boolean {
  return transitions[step][status] !== undefined && may(actor, step, ownerId, status);
}

function wouldChange(step: Step, { pending, approvedBy, publishedAt, corrections }: Article): boolean {
  switch (step) {
    case 'article.release':
    case 'article.discard':
      return pending !== null;
    case 'article.approve':
      return approvedBy === null;
    case 'article.amend':
    case 'article.retract':
      return corrections.length > 0;
    case 'article.remove':
      return publishedAt === null;
    default:
      return true;
  }
}
