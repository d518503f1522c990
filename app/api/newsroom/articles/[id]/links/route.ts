import { z } from 'zod';
import { refuse } from '#editorial/refusal.ts';
import { sharedHours } from '#editorial/shared-hours.ts';
import { newSharedToken } from '#server/desk/shared-links.ts';
import { executeOne } from '#server/execute.ts';
import { articleAnswer } from '#server/newsroom/article-answer.ts';

const asked = z.object({ hours: z.literal([...sharedHours]) });

interface Context {
  params: Promise<{ id: string }>;
}

/** Makes a link to a preview for someone without an account. Its token is told this once. */
export function POST(request: Request, { params }: Context) {
  return articleAnswer<{ id: string; token: string }>(request, params, async (person, article) => {
    const read = asked.safeParse(await request.json().catch(() => null));
    if (!read.success) return refuse('invalid-input', { field: 'hours' });
    const { token, digest } = newSharedToken();
    const done = await executeOne(person, {
      commands: [{ type: 'preview.share', articleId: article.id, digest, hours: read.data.hours }],
    });
    return done.ok ? { id: done.value.id, token } : done;
  });
}
