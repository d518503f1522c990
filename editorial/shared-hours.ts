/** For how long a link may lead to a preview, in hours. */
export const sharedHours = [24, 168] as const;
