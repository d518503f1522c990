import { figures } from '../metrics/figures.ts';
import type { Asked } from './asked.ts';
import { acceptedEncodings } from './encoding.ts';
import type { Layer } from './layer.ts';
import { isPreview } from './preview.ts';
import { countRead } from './read-count.ts';
import { WireAnswer } from './wire-answer.ts';

const counted = figures();

/** The whole answer to a GET or HEAD, where the page is kept and may be shown to who asks; null otherwise. */
export function keptWire(asked: Asked, { kept, stop }: Layer): Buffer | null {
  // node:http says with its answer that it is the connection's last.
  if (stop.isBegun) return null;
  const page = kept.find(asked.url ?? '/');
  if (!page || isPreview(asked)) return null;
  const { headers, method } = asked;
  const { encoding, wire } = page.best(acceptedEncodings(headers['accept-encoding']));
  if (!wire) return null;
  if (page.articleId !== null) countRead(asked, page.articleId);
  const unchanged =
    headers['if-none-match'] === undefined ? null : page.unchanged(headers['if-none-match'], encoding);
  const bytes = unchanged
    ? new WireAnswer(304, unchanged).whole()
    : method === 'HEAD'
      ? wire.head()
      : wire.whole();
  counted[unchanged ? 'keptUnchanged' : 'keptWhole'] += 1;
  counted.keptBytes += bytes.length;
  return bytes;
}
