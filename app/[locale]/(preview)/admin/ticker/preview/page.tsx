import { BreakingBar } from '#components/reader/breaking-bar.tsx';
import { Ticker } from '#components/reader/ticker.tsx';
import { readShell } from '#server/reads/shell.ts';
import { requirePerson } from '#server/session/require.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

/** The strip as it stands on every page of the edition in whose language the address is. */
export default async function Page({ params }: Props) {
  await requirePerson('ticker');
  const { edition, ticker, breaking } = await readShell((await params).locale);
  return (
    <main>
      {breaking && <BreakingBar breaking={breaking} />}
      {ticker.length > 0 && <Ticker entries={ticker} zone={edition.timeZone} />}
    </main>
  );
}
