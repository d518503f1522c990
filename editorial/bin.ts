const dayMs = 86_400_000;

/** How long what was deleted lies in the bin before it is gone for good. */
const keptMs = 30 * dayMs;

/** When an article that was put into the bin at this moment is erased. */
export function erasedAt(removedAt: Date): Date {
  return new Date(removedAt.getTime() + keptMs);
}

/** What was put into the bin at this moment or before it is to be erased now. */
export function erasedIfBefore(now: Date): Date {
  return new Date(now.getTime() - keptMs);
}
