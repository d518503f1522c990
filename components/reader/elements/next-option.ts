/**
 * Where a key leads in a list of `count` options; -1 is the field itself, which the arrows pass on their way round.
 * Undefined for a key that belongs to the field: Home and End do so until an option is marked.
 */
export function nextOption(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1 < count ? active + 1 : -1;
    case 'ArrowUp':
      return active < 0 ? count - 1 : active - 1;
    case 'Home':
      return active < 0 ? undefined : 0;
    case 'End':
      return active < 0 ? undefined : count - 1;
  }
  return undefined;
}
