import type { Store } from '#db/doors.ts';
import { claimSource, dueSources } from '#db/queries/wire.ts';
import type { OutboundRequest } from '../outbound/fetch-public.ts';
import { askSource, type WireAnswer } from '../wire/ask.ts';

/** So many are asked at once. */
const together = 4;
/** Longer than an asking may take: should this server die of it, the source is due again after that. */
const claimMs = 5 * 60_000;

/**
 * Asks the sources that are due, a few at once.
 * @param bring takes what a source answered to where drafts are made
 */
export async function askDueSources(
  { read, write }: Store,
  now: Date,
  bring: (answer: WireAnswer) => Promise<unknown>,
  reach?: Pick<OutboundRequest, 'mayReach'>,
): Promise<void> {
  const due = await dueSources(read, now, together);
  let before: Promise<unknown> = Promise.resolve();
  // One after another: each must see what the one before it brought, or a story that both tell comes twice.
  const inTurn = (answer: WireAnswer) => {
    before = before.then(
      () => bring(answer),
      () => bring(answer),
    );
    return before;
  };
  await Promise.all(
    due.map(async (source) => {
      const until = new Date(now.getTime() + claimMs);
      if (!(await write((tx) => claimSource(tx, source, until)))) return;
      await inTurn(await askSource(source, now, reach));
    }),
  );
}
