import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import type { Ledger } from './ledger.ts';
import type { LightServer } from './light-server.ts';
import { acknowledged } from './writer.ts';

/**
 * Somebody who sends picture after picture and says what is on each, until the server is gone; rests where one person may
 * send no more for now.
 */
export async function uploadOn(server: LightServer, ledger: Ledger): Promise<void> {
  for (;;) {
    const name = `picture-${randomBytes(4).toString('hex')}`;
    const answer = await server.upload(`${name}.png`, await drawn());
    if (!answer.ok && answer.refusal.code === 'too-many') {
      await pause(Number(answer.refusal.values?.seconds) * 1000);
      continue;
    }
    const sent = acknowledged(answer, name);
    if (!sent) return;
    const key = `picture:${sent.id}`;
    ledger.acknowledges(key, { alt: '', hasMaster: true });
    ledger.asks(key, { alt: name, hasMaster: true });
    const said = await server.change([{ type: 'media.describe', alt: name }], sent.id);
    if (said.ok) ledger.acknowledges(key, { alt: name, hasMaster: true });
    else if (said.refusal.code === 'unreachable') return;
  }
}

/** Forty by thirty dots, each picture its own. */
function drawn(): Promise<Buffer> {
  return sharp(randomBytes(40 * 30 * 3), { raw: { width: 40, height: 30, channels: 3 } })
    .png()
    .toBuffer();
}
