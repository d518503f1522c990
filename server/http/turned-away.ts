/** Why a request is not worked on now, and after how many seconds to ask again. */
export interface TurnedAway {
  /** 429: who asks has asked too much; 503: too many ask. */
  status: 429 | 503;
  seconds: number;
}

/**
 * Tells the routes behind the layer that a request is turned away, so that each says it in its own form and in the
 * reader's language; what others send under this name is taken off.
 */
export const turnedAwayHeader = 'x-warraq-turned-away';

export function turnedAwayText({ status, seconds }: TurnedAway): string {
  return `${status} ${seconds}`;
}

/** What the layer said of a request; null: it is to be worked on. */
export function turnedAway(headers: Headers): TurnedAway | null {
  const [status, seconds] = (headers.get(turnedAwayHeader) ?? '').split(' ').map(Number);
  return status === 429 || status === 503 ? { status, seconds: seconds || 1 } : null;
}
