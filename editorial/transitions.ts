import type { ArticleCommand } from './commands/article.ts';
import type { Status } from './status.ts';

/** What can be done with an article that is there. */
export type Step = Exclude<ArticleCommand['type'], 'article.write' | 'article.bring'>;

/** In any state, which stays. */
const asItStands: Partial<Record<Status, Status>> = {
  draft: 'draft',
  in_review: 'in_review',
  scheduled: 'scheduled',
  published: 'published',
  withdrawn: 'withdrawn',
};

/** Which command leads from where to where. A pair that is not here is refused as `wrong-state`. */
export const transitions: Record<Step, Partial<Record<Status, Status>>> = {
  'article.revise': asItStands,
  'article.keep': asItStands,
  'article.release': { scheduled: 'scheduled', published: 'published', withdrawn: 'withdrawn' },
  'article.discard': { scheduled: 'scheduled', published: 'published', withdrawn: 'withdrawn' },
  'article.submit': { draft: 'in_review' },
  'article.approve': { in_review: 'in_review' },
  'article.return': { in_review: 'draft', scheduled: 'draft' },
  'article.schedule': { draft: 'scheduled', in_review: 'scheduled', scheduled: 'scheduled' },
  'article.unschedule': { scheduled: 'in_review' },
  'article.embargo': { draft: 'draft', in_review: 'in_review', scheduled: 'scheduled' },
  'article.publish': {
    draft: 'published',
    in_review: 'published',
    scheduled: 'published',
    withdrawn: 'published',
  },
  'article.unpublish': { published: 'draft' },
  'article.withdraw': { published: 'withdrawn' },
  'article.restore': { withdrawn: 'draft' },
  'article.pair': asItStands,
  'article.correct': { published: 'published' },
  'article.amend': asItStands,
  'article.retract': asItStands,
  // What is on its way to readers is taken off it first, and what they have had has an address that answers for it.
  'article.remove': { draft: 'removed', in_review: 'removed' },
  'article.recover': { removed: 'draft' },
};
