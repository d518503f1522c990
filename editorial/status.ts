/** The states of an article, in the order of its life. */
export const statuses = ['draft', 'in_review', 'scheduled', 'published', 'withdrawn'] as const;

export type Status = (typeof statuses)[number];
