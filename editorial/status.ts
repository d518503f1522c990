/** The states of an article, in the order of its life. */
export const statuses = ['draft', 'in_review', 'scheduled', 'published', 'withdrawn', 'removed'] as const;

export type Status = (typeof statuses)[number];

/** The states of what is worked on: all but the bin, where an article is seen only by who looks there. */
export const livingStatuses = statuses.filter((status) => status !== 'removed');

export type LivingStatus = (typeof livingStatuses)[number];
