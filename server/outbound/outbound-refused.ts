/** Why another machine could not be asked, or why its answer was not taken. */
export type OutboundCode =
  /** No http or https address, or one with a user and password in it. */
  | 'bad-address'
  /** Its name leads to an address that is not public. */
  | 'private-address'
  | 'unknown-host'
  | 'too-many-redirects'
  | 'too-large'
  | 'too-slow'
  /** The line broke, or what came over it could not be decoded. */
  | 'unreachable';

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
