import type { DeliveryFault } from '#editorial/delivery-faults.ts';

/**
 * Why another machine could not be asked, or why its answer was not taken. `bad-address`: no http or https address, or one
 * with a user in it; `private-address`: its name leads to what is not public; `unreachable`: the line broke, or what came
 * over it could not be decoded.
 */
export type OutboundCode = Exclude<DeliveryFault, 'switched-off' | 'secret-lost'>;

/** Codes of what may go away by itself. */
const passing: OutboundCode[] = ['unknown-host', 'too-slow', 'unreachable'];

/** Another machine was not asked, or did not answer so that it could be used. The message is for operators. */
export class OutboundRefused extends Error {
  readonly code: OutboundCode;
  readonly detail: string;

  constructor(code: OutboundCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }

  /** Whether it is worth being tried again later. */
  get isPassing(): boolean {
    return passing.includes(this.code);
  }
}
