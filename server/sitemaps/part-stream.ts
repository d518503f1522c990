import { store } from '../store.ts';
import { parsePart } from './part.ts';
import { partText } from './part-text.ts';

/** Begins to write a part whenever it is called. */
export async function partStream(
  edition: string,
  file: string,
): Promise<(() => ReadableStream<Uint8Array>) | null> {
  const part = parsePart(edition, file);
  if (!part) return null;
  const { read } = await store();
  return () => streamOf(partText(read, part));
}

/** Texts as bytes, each written when the one before it has been taken; whoever leaves early ends the writing. */
export function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await texts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
