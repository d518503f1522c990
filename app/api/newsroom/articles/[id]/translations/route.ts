import { z } from 'zod';
import { openInEdition } from '#server/desk/translation.ts';
import type { Done } from '#server/execute/effect.ts';
import { articleAnswer } from '#server/newsroom/article-answer.ts';
import { bodyOf } from '#server/newsroom/read-input.ts';

const asked = z.object({ edition: z.string() });

interface Context {
  params: Promise<{ id: string }>;
}

/** Opens an article in another edition. */
export function POST(request: Request, { params }: Context) {
  return articleAnswer<Done>(request, params, async (person, article) => {
    const read = await bodyOf(asked, request);
    return read.ok ? openInEdition(person, article, read.value.edition) : read;
  });
}
