import { ownData } from '#server/people/own-data.ts';

/** All that the newsroom holds of the account that asks, as a file of JSON lines. */
export function GET(request: Request) {
  return ownData(request);
}
