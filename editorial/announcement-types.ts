/** What other machines are told of an article: what readers can see, and nothing of what is being worked on. */
export const announcementTypes = ['published', 'changed', 'withdrawn', 'corrected'] as const;

export type AnnouncementType = (typeof announcementTypes)[number];
