import { store } from '../store.ts';
import { streamOf } from '../text-stream.ts';
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
