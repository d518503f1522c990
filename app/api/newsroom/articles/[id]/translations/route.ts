import { z } from 'zod';
import { refuse } from '#editorial/refusal.ts';
import { openInEdition } from '#server/desk/translation.ts';
import type { Done } from '#server/execute/effect.ts';
import { articleAnswer } from '#server/newsroom/article-answer.ts';

const asked = z.object({ edition: z.string() });

interface Context {
  params: Promise<{ id: string }>;
}

/** Opens an article in another edition. */
export function POST(request: Request, { params }: Context) {
  return articleAnswer<Done>(request, params, async (person, article) => {
    const read = asked.safeParse(await request.json().catch(() => null));
    return read.success
      ? openInEdition(person, article, read.data.edition)
      : refuse('invalid-input', { field: 'edition' });
  });
}
