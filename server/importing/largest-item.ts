/** The most that one item of an import may be, in bytes or characters: what is larger is refused, unread. */
export const largestItem = 32 * 1024 * 1024;

export const tooLarge = 'is larger than 32 MB';
