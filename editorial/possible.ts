import type { Article } from './article.ts';
import { type Step, transitions } from './lifecycle.ts';
import { type Actor, may } from './permissions.ts';

/**
 * What a person can do with an article as it stands: what its state leads on from, what they may, and what would change
 * something. The interface offers this and no more; the door decides again.
 */
export function possibleSteps(actor: Actor, article: Article): ReadonlySet<Step> {
  const steps = Object.keys(transitions) as Step[];
  return new Set(
    steps.filter(
      (step) =>
        transitions[step][article.status] !== undefined &&
        may(actor, step, article.ownerId, article.status) &&
        wouldChange(step, article),
    ),
  );
}

function wouldChange(step: Step, { pending, approvedBy }: Article): boolean {
  switch (step) {
    case 'article.release':
    case 'article.discard':
      return pending !== null;
    case 'article.approve':
      return approvedBy === null;
    default:
      return true;
  }
}
