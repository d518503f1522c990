import type { Complaint } from '#editorial/complaint.ts';

export const largestMegabytes = 32;

/** The most that one item of an import may be, in bytes or characters: what is larger is refused, unread. */
export const largestItem = largestMegabytes * 1024 * 1024;

export const tooLarge: Complaint = { complaint: 'too-large', values: { megabytes: largestMegabytes } };
