import { readFileSync } from 'node:fs';

/** Drawn when it is first asked for and kept by Next from then on, as its documentation has it for articles. */
export const dynamic = 'force-static';

export async function generateStaticParams() {
  return [];
}

/** The words of an article, whatever its address. */
export default function Page() {
  const words = readFileSync(process.env.BENCH_WORDS, 'utf8').split('\n');
  return (
    <main>
      {words.map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are those of one text and never move
        <p key={n}>{line}</p>
      ))}
    </main>
  );
}
