import type { NewsroomEvent } from '#editorial/events.ts';
import { invalidateHere } from '#server/cache.ts';
import { everything } from '#server/cache-tags.ts';
import { env } from '#server/env.ts';
import { dropDue, eraseDue } from '#server/jobs/expiry.ts';
import { publishDue } from '#server/jobs/schedule.ts';
import { finishPicture } from '#server/media/finish.ts';
import type { Finished } from '#server/media/queue.ts';
import { type Settlement, settleImport } from '#server/moving-in/settle.ts';
import { isFromThisMachine } from '#server/running.ts';
import { store } from '#server/store.ts';
import { takeTold } from '#server/take-told.ts';
import type { WireAnswer } from '#server/wire/ask.ts';
import { bringAnswer } from '#server/wire/bring.ts';

/** The server's own door: its timers and the command line knock here, where caches can be reached. */
export async function POST(request: Request, { params }: { params: Promise<{ action: string }> }) {
  if (!isFromThisMachine(request, env().dataFolder)) return new Response(null, { status: 404 });
  switch ((await params).action) {
    case 'invalidate':
      await takeTold((await request.json()) as NewsroomEvent[]);
      return Response.json({});
    case 'tick':
      return Response.json({ published: await publishDue(new Date()), dropped: await dropDue(new Date()) });
    case 'sweep':
      return Response.json({ erased: await eraseDue(new Date()) });
    case 'finish':
      return Response.json(await finishPicture((await request.json()) as Finished));
    case 'wire':
      return Response.json(await bringAnswer((await request.json()) as WireAnswer, new Date()));
    case 'import':
      return Response.json(await settleImport((await request.json()) as Settlement));
    case 'forget':
      invalidateHere([everything]);
      return Response.json({});
    case 'statements':
      return Response.json({ statements: (await store()).statements() });
    default:
      return new Response(null, { status: 404 });
  }
}
