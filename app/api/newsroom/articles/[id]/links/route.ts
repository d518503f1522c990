import { z } from 'zod';
import { allow } from '#editorial/refusal.ts';
import { sharedHours } from '#editorial/shared-hours.ts';
import { newSharedToken } from '#server/desk/shared-links.ts';
import { executeOne } from '#server/execute.ts';
import { articleAnswer } from '#server/newsroom/article-answer.ts';
import { bodyOf } from '#server/newsroom/read-input.ts';

const asked = z.object({ hours: z.literal([...sharedHours]) });

interface Context {
  params: Promise<{ id: string }>;
}

/** Makes a link to a preview for someone without an account. Its token is told this once. */
export function POST(request: Request, { params }: Context) {
  return articleAnswer<{ id: string; token: string }>(request, params, async (person, article) => {
    const read = await bodyOf(asked, request);
    if (!read.ok) return read;
    const { token, digest } = newSharedToken();
    const done = await executeOne(person, {
      commands: [{ type: 'preview.share', articleId: article.id, digest, hours: read.value.hours }],
    });
    return done.ok ? allow({ id: done.value.id, token }) : done;
  });
}
