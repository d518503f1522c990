import { refuse } from '#editorial/refusal.ts';
import { env } from '#server/env.ts';
import { type Change, executeOne } from '#server/execute.ts';
import { deliverWith } from '#server/invalidation.ts';
import { finishPicture } from '#server/media/finish.ts';
import { makeNext } from '#server/media/queue.ts';
import { uploadPicture } from '#server/media/upload.ts';
import { store } from '#server/store.ts';

/**
 * A newsroom without pages: the one door for change and the library, behind a channel instead of HTTP. It is up in a
 * second, so that it can be killed a thousand times; what is written and when it is acknowledged is the server's own code.
 */
export interface LightRequest {
  number: number;
  /** A change, or the bytes of a picture in base 64. */
  change?: Change;
  upload?: { name: string; bytes: string };
}

const chief = { id: 'chief', role: 'chief' as const };

deliverWith(async () => {});
const { read } = await store();

async function answerTo({ change, upload }: LightRequest): Promise<unknown> {
  if (change) return executeOne(chief, change);
  if (!upload) return refuse('invalid-input');
  const sent = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'x-file-name': upload.name },
    body: Buffer.from(upload.bytes, 'base64'),
  });
  const taken = await uploadPicture(chief, sent);
  return taken.ok ? { ok: true, value: { id: taken.value.item.id, version: 1 } } : taken;
}

process.on('message', (request: LightRequest) => {
  answerTo(request).then(
    (result) => process.send?.({ number: request.number, result }),
    (error: Error) => process.send?.({ number: request.number, fault: error.stack }),
  );
});

process.on('disconnect', () => process.exit());

/** As the server's timers do. */
async function makeSizes(): Promise<void> {
  for (;;) {
    const finished = await makeNext(read);
    if (finished) await finishPicture(finished);
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

void makeSizes();
process.send?.({ ready: env().dataFolder });
