/** Pages get their parameters percent-encoded, metadata gets them decoded: a slug holds no `%`, so both come out alike. */
export function decoded(param: string): string {
  return decodeURIComponent(param);
}

/** The number of a page of a list. The proxy lets nothing else through than a whole number from 1. */
export function pageNumber(param: string): number {
  return Number(param) || 1;
}
